/** Where a module of src/ lies in the package. */
const published = (path) =>
  path.replace(/^\/?src\//, 'dist/esm/').replace(/(?:\.ts|\.js)?$/, (end) => (end ? '.js' : end));

/** Follows every reference to a module. */
function rewrite(value) {
  if (Array.isArray(value)) value.forEach(rewrite);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'module' || key === 'path') && typeof inner === 'string') {
        value[key] = published(inner);
      } else rewrite(inner);
    }
  }
}

const isPublic = (member) => member.privacy === undefined || member.privacy === 'public';

/**
 * The manifest as users of the package see it: modules where they are published, only elements and
 * what belongs to them, nothing private.
 *
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
export function publishable() {
  return {
    name: 'publishable',
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules.filter((module) =>
        module.declarations?.some((declaration) => declaration.customElement),
      );
      for (const module of elements) {
        for (const declaration of module.declarations) {
          declaration.members = declaration.members?.filter(
            (member) => isPublic(member) && !member.static && !member.name.startsWith('#'),
          );
          declaration.attributes = declaration.attributes?.filter(isPublic);
          // The analyzer takes the variable of a method that dispatches for the name of an event.
          declaration.events = declaration.events?.filter(({ description }) => description);
        }
      }
      customElementsManifest.modules = elements.sort((a, b) => (a.path < b.path ? -1 : 1));
      rewrite(customElementsManifest);
    },
  };
}
