// lit-analyzer, taught that Lit's `nothing` may stand for any attribute's value.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const bindings = require('lit-analyzer/lib/rules/util/type/extract-binding-types.js');
const { extractBindingTypes } = bindings;

/** `nothing` is the one unique symbol that templates hold. */
const isNothing = (type) => type.kind === 'ES_SYMBOL_UNIQUE';

function withoutNothing(type) {
  if (isNothing(type)) return { kind: 'ANY' };
  if (type.kind !== 'UNION') return type;
  const types = type.types.filter((one) => !isNothing(one));
  return types.length === 1 ? types[0] : { ...type, types };
}

bindings.extractBindingTypes = (...args) => {
  const found = extractBindingTypes(...args);
  return { ...found, typeB: withoutNothing(found.typeB) };
};

require('lit-analyzer/cli.js');
