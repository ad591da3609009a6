import type { ArgTypes } from '@storybook/web-components-vite';
import { choices, elements } from 'virtual:custom-elements';

type ArgType = ArgTypes[string];
type Declaration = NonNullable<(typeof elements.modules)[number]['declarations']>[number];
type Described = NonNullable<Declaration['attributes']>[number];

const controlOf = (type: string): Pick<ArgType, 'control' | 'options'> => {
  const options = choices[type];
  if (options) return { control: { type: 'inline-radio' }, options };
  if (type === 'boolean' || type === 'number') return { control: { type } };
  return { control: { type: 'text' } };
};

const row = (
  category: string,
  { name, description, default: value }: Described,
  type = '',
): ArgType => ({
  name: name || '(default)',
  control: false,
  ...(description ? { description } : {}),
  table: {
    category,
    ...(type ? { type: { summary: type } } : {}),
    ...(value ? { defaultValue: { summary: value } } : {}),
  },
});

/** The type in words that a table has room for: the values it allows, without `undefined`. */
const shown = (type: string): string =>
  choices[type]?.map((choice) => `'${choice}'`).join(' | ') ?? type;

const typeOf = ({ type }: Described): string =>
  (type?.text ?? 'string').replace(/ \| undefined$/, '');

/**
 * Rows and controls for everything the manifest says about an element. Storybook has such a function,
 * which gives one row to an attribute and a part of the same name, and no choices.
 */
export function extractArgTypes(tag: string): ArgTypes {
  const declaration = elements.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === tag);
  if (!declaration) return {};
  const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = declaration;
  const argTypes: Record<string, ArgType> = {};
  for (const { name, ...described } of attributes ?? []) {
    // Of a default that is a constant, the analyzer tells the type and value to the property only.
    const property = members?.find(({ attribute }) => attribute === name);
    const attribute = { ...described, ...property, name };
    const type = typeOf(attribute);
    argTypes[name] = { ...row('attributes', attribute, shown(type)), ...controlOf(type) };
  }
  for (const property of cssProperties ?? []) {
    argTypes[property.name] = {
      ...row('CSS custom properties', property),
      control: { type: property.name.includes('color') ? 'color' : 'text' },
    };
  }
  for (const member of members ?? []) {
    if (member.attribute) continue;
    const isMethod = member.kind === 'method';
    const name = isMethod ? `${member.name}()` : member.name;
    argTypes[`.${name}`] = row(
      isMethod ? 'methods' : member.readonly ? 'properties to read' : 'properties',
      { ...member, name },
      isMethod ? '' : typeOf(member),
    );
  }
  const tables = { events, slots, 'CSS parts': cssParts, 'CSS states': cssStates };
  for (const [category, rows] of Object.entries(tables)) {
    for (const described of rows ?? []) {
      const type = category === 'events' ? typeOf(described) : '';
      argTypes[`${category} ${described.name}`] = row(category, described, type);
    }
  }
  return argTypes;
}
