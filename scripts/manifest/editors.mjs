// What editors complete and explain: custom data for VS Code, web types for JetBrains' editors.

const isBoolean = (type = '') => /^boolean\b/.test(type);

/** A sentence as it goes on one line; JSDoc breaks it where the source is full. */
const line = (text = '') => text.replace(/\s*\n\s*/g, ' ');

const listed = (title, entries, mark = (name) => `\`${name}\``) =>
  entries?.length
    ? [
        `**${title}**`,
        ...entries.map(({ name, description }) => `- ${mark(name)} – ${line(description)}`),
        '',
      ]
    : [];

/** What an editor shows beside a tag, in Markdown. */
function explain({ description, events, slots, cssParts, cssProperties }) {
  return [
    line(description),
    '',
    ...listed('Events', events),
    ...listed('Slots', slots, (name) => (name ? `\`${name}\`` : 'default')),
    ...listed('Parts', cssParts),
    ...listed('Custom properties', cssProperties),
  ]
    .join('\n')
    .trim();
}

/** One entry a name: what several elements say of it differently stands in one text. */
function merged(elements, member, rename = (name) => name) {
  const found = new Map();
  for (const element of elements) {
    for (const { name, description, default: value } of element[member] ?? []) {
      const entry = found.get(name) ?? { defaults: new Set(), texts: new Map() };
      found.set(name, entry);
      if (value) entry.defaults.add(value);
      const text = line(description);
      entry.texts.set(text, [...(entry.texts.get(text) ?? []), element.tagName]);
    }
  }
  return [...found]
    .map(([name, { defaults, texts }]) => {
      const sentences = [...texts].map(([text, tags]) => `- \`${tags.join('`, `')}\`: ${text}`);
      if (defaults.size > 0) sentences.push('', `Default: ${[...defaults].join('; or ')}`);
      return { name: rename(name), description: sentences.join('\n') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Custom data for HTML, as VS Code reads it. */
export function htmlData(elements) {
  const tags = elements.map((element) => ({
    name: element.tagName,
    description: { kind: 'markdown', value: explain(element) },
    attributes: element.attributes.map(({ name, description, type, words }) => ({
      name,
      description: { kind: 'markdown', value: line(description) },
      ...(words && { values: words.map((word) => ({ name: word })) }),
      // The editor's own name for attributes without a value.
      ...(isBoolean(type?.text) && { valueSet: 'v' }),
    })),
  }));
  return { version: 1.1, tags };
}

/** Custom data for style sheets, as VS Code reads it. */
export function cssData(elements) {
  const inMarkdown = ({ name, description }) => ({
    name,
    description: { kind: 'markdown', value: description },
  });
  return {
    version: 1.1,
    properties: merged(elements, 'cssProperties').map(inMarkdown),
    pseudoElements: merged(elements, 'cssParts', (name) => `::part(${name})`).map(inMarkdown),
    pseudoClasses: merged(elements, 'cssStates', (name) => `:state(${name})`).map(inMarkdown),
  };
}

const typeOf = ({ type, words }) => words?.map((word) => `'${word}'`).join(' | ') ?? type?.text;

function webElement(element) {
  const described = ({ name, description }) => ({ name, description: line(description) });
  const settable = element.members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return {
    name: element.tagName,
    description: line(element.description),
    attributes: element.attributes.map((attribute) => ({
      ...described(attribute),
      value: { type: typeOf(attribute), ...(attribute.default && { default: attribute.default }) },
      ...(attribute.words && { values: attribute.words.map((word) => ({ name: word })) }),
    })),
    slots: (element.slots ?? []).map(described),
    events: (element.events ?? []).map((event) => ({ ...described(event), type: event.type.text })),
    js: {
      properties: settable.map((member) => ({ ...described(member), type: typeOf(member) })),
      events: (element.events ?? []).map((event) => ({
        ...described(event),
        type: event.type.text,
      })),
    },
    css: {
      properties: (element.cssProperties ?? []).map(described),
      parts: (element.cssParts ?? []).map(described),
    },
  };
}

/** Web types, as JetBrains' editors read them. */
export function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elements.map(webElement) },
      css: { properties: merged(elements, 'cssProperties') },
    },
  };
}

/**
 * The elements of a manifest, with the words that their attributes and properties may hold.
 *
 * @param {object} manifest a custom elements manifest
 * @param {Record<string, Record<string, string[]>>} words by class, then by property
 */
export function elementsOf(manifest, words) {
  return manifest.modules
    .flatMap((module) => module.declarations)
    .filter((declaration) => declaration.tagName)
    .map((element) => {
      const known = words[element.name] ?? {};
      return {
        ...element,
        attributes: (element.attributes ?? []).map((attribute) => ({
          ...attribute,
          words: known[attribute.fieldName],
        })),
        members: (element.members ?? []).map((member) => ({
          ...member,
          words: known[member.name],
        })),
      };
    });
}
