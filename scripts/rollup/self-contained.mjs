/**
 * The entry must be one file: a page may load it as `iom-news.js?v=2`, and its integrity hash must
 * cover all the code that runs first. A chunk that imported the entry by its plain name would run a
 * second copy of it.
 *
 * @returns {import('rollup').Plugin}
 */
export function selfContained() {
  return {
    name: 'self-contained',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entries = chunks.filter((chunk) => chunk.isEntry);
      for (const entry of entries) {
        if (entry.imports.length > 0) {
          this.error(
            `${entry.fileName} must be one file, but imports ${entry.imports.join(', ')}.`,
          );
        }
      }
      for (const chunk of chunks) {
        const back = entries.find((entry) => chunk.imports.includes(entry.fileName));
        if (back === undefined) continue;
        const taken = chunk.importedBindings[back.fileName]?.join(', ');
        this.error(
          `${chunk.fileName} (${chunk.moduleIds.join(', ')}) imports ${back.fileName} (${taken}): ` +
            `a chunk and the entry must not share a module.`,
        );
      }
    },
  };
}
