import path from 'node:path';
import ts from '@typescript/typescript6';

/*
 * Every wording of the pane is said somewhere: a sentence that nobody sees is translated, reviewed and kept for nothing.
 * The compiler tells what is meant by `WORDS[kind]`, too.
 */
const SRC = path.resolve(__dirname, '../../src');
const CATALOGUE_FILES = /\/messages\/(pane|consolidation-view|command-notice|sample|print)[\w-]*\.ts$/u;

const { fileNames, options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.resolve(SRC, '../tsconfig.json'), (file) => ts.sys.readFile(file)).config,
  ts.sys,
  path.resolve(SRC, '..'),
);
/**
 * Packages know nothing of our wordings, and the compiler takes longer over them than over all that is ours; React alone
 * hands our own types on, by its states.
 */
const ASKED = /^(?:\.|react$)/u;
const host = ts.createCompilerHost(options);
host.resolveModuleNameLiterals = (names, file, redirected) =>
  names.map(({ text }) =>
    ASKED.test(text)
      ? ts.resolveModuleName(text, file, options, host, undefined, redirected)
      : { resolvedModule: undefined },
  );
host.resolveTypeReferenceDirectiveReferences = (names) =>
  names.map(() => ({ resolvedTypeReferenceDirective: undefined }));
const program = ts.createProgram(
  fileNames.filter((file) => file.startsWith(SRC)),
  { ...options, types: [], noEmit: true },
  host,
);
const checker = program.getTypeChecker();
const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(SRC));

const keyOf = (node: ts.Node): node is ts.PropertyAssignment & { readonly name: ts.Identifier } =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name);

const literalOf = (node: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined => {
  if (!node) return undefined;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return literalOf(node.expression);
  return ts.isObjectLiteralExpression(node) ? node : undefined;
};

/** The codes of the catalogues, `PANE_WORDS.undo`, by where they are declared. */
const codes = new Map<ts.Node, string>();
for (const source of sources.filter(({ fileName }) => CATALOGUE_FILES.test(fileName))) {
  for (const statement of source.statements.filter(ts.isVariableStatement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      const entries = literalOf(initializer)?.properties.filter(keyOf) ?? [];
      for (const entry of entries) codes.set(entry, `${name.getText()}.${entry.name.text}`);
    }
  }
}

/** What the compiler is asked about: all else would make it check the whole program. */
const keys = new Set([...codes.values()].map((code) => code.slice(code.indexOf('.') + 1)));

/** Where the property of that name is declared; for a catalogue of a wider type, in its own literal. */
function declarationsOf(catalogue: ts.Expression, key: string): readonly ts.Node[] {
  const declared = checker.getTypeAtLocation(catalogue).getProperty(key)?.declarations ?? [];
  const symbol = checker.getSymbolAtLocation(catalogue);
  const real = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const own = real?.declarations?.flatMap((variable) =>
    ts.isVariableDeclaration(variable)
      ? (literalOf(variable.initializer)?.properties.filter(keyOf) ?? [])
      : [],
  );
  return [...declared, ...(own?.filter(({ name }) => name.text === key) ?? [])];
}

const keysOf = (type: ts.Type): readonly string[] =>
  (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));

/** The codes that are said outside of the catalogue they stand in. */
function saidCodes(): ReadonlySet<string> {
  const said = new Set<string>();
  const visit = (node: ts.Node): void => {
    const asked = ts.isPropertyAccessExpression(node)
      ? [node.name.text]
      : ts.isElementAccessExpression(node)
        ? keysOf(checker.getTypeAtLocation(node.argumentExpression))
        : [];
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const known = asked.filter((key) => keys.has(key));
      for (const declaration of known.flatMap((key) => declarationsOf(node.expression, key))) {
        const code = codes.get(declaration);
        if (code !== undefined) said.add(code);
      }
    }
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return said;
}

test('every wording of the pane and of the ribbon is used', () => {
  const said = saidCodes();
  expect([...codes.values()].filter((code) => !said.has(code))).toEqual([]);
}, 60_000);

test('the compiler sees the catalogues', () => {
  expect([...codes.values()]).toEqual(
    expect.arrayContaining([
      'PANE_WORDS.undo',
      'FILES_WORDING.drop',
      'FORM_NAMES.goals',
      'NOTICE_WORDS.title',
    ]),
  );
});
