import { join } from 'node:path';
import ts from 'typescript';

/** Members of a class that are one of a few words: the words, by class and member. */
function choicesOf(checker, symbol) {
  const found = {};
  for (const member of checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(member));
    const parts = type.isUnion() ? type.types : [type];
    if (parts.every((part) => part.isStringLiteral())) {
      found[member.name] = parts.map((part) => part.value);
    }
  }
  return found;
}

/**
 * The words that attributes may hold. The manifest has only the names of their types.
 *
 * @param {string} folder where the compiled modules and their types are
 * @returns {Record<string, Record<string, string[]>>} by class, then by property
 */
export function choices(folder) {
  const file = join(folder, 'index.d.ts');
  const program = ts.createProgram([file], {
    strict: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile(file)),
  );
  return Object.fromEntries(
    exported
      .map((symbol) => [
        symbol,
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
      ])
      .filter(([, target]) => target.flags & ts.SymbolFlags.Class)
      .map(([symbol, target]) => [symbol.name, choicesOf(checker, target)]),
  );
}
