import { notice } from './packages.mjs';

/**
 * The notices that go where the code goes, as its licences ask.
 *
 * @param {Map<string, string[]>} contents packages of others in each built script
 */
export function licencesText(contents) {
  const parts = [...new Set([...contents.values()].flat())].sort().map((name) => {
    const { version, licence, text } = notice(name);
    const files = [...contents].filter(([, names]) => names.includes(name)).map(([file]) => file);
    const list = files.map((file) => `  ${file}\n`).join('');
    return `${name} ${version} (${licence})\n\nIn these files:\n${list}\n${text}\n`;
  });
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}
