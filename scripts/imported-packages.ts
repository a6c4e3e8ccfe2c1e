import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { astroCode } from './astro-code.ts';

/** The code in a file: of an Astro component the part before its markup, and its scripts. */
const codeOf = (path: string): string => {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.astro')) return text;
  const { server, browser } = astroCode(text);
  return `${server}\n${browser}`;
};

const onlyTypes = (node: ts.ImportDeclaration): boolean => {
  const { importClause } = node;
  if (importClause === undefined || importClause.name) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  return named !== undefined && ts.isNamedImports(named) && named.elements.length > 0
    ? named.elements.every(({ isTypeOnly }) => isTypeOnly)
    : false;
};

const namedBy = (node: ts.Node): ts.Expression | undefined => {
  if (ts.isImportDeclaration(node)) return onlyTypes(node) ? undefined : node.moduleSpecifier;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier;
  if (!ts.isCallExpression(node)) return undefined;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    /^require(?:\.resolve)?$/.test(node.expression.getText());
  return loads ? node.arguments[0] : undefined;
};

/** What a file loads when it runs, as it is written there: packages and files, types left out. */
const loadedBy = (path: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = namedBy(node);
    if (name && ts.isStringLiteralLike(name)) found.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, codeOf(path), ts.ScriptTarget.Latest, true));
  return found;
};

const packageOf = (specifier: string): string | undefined =>
  isBuiltin(specifier) || /^(?:[./]|\w+:)/.test(specifier)
    ? undefined
    : /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];

/**
 * Packages that some files, and the files of this project that they load, need when they run: each
 * with the first file that loads it.
 */
export const importedPackages = (files: readonly string[]): Map<string, string> => {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const open = [...files];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path) || !/\.(?:ts|tsx|mjs|js|astro)$/.test(path) || !existsSync(path)) continue;
    seen.add(path);
    for (const specifier of loadedBy(path)) {
      const name = packageOf(specifier);
      if (name !== undefined && !packages.has(name)) packages.set(name, path);
      if (specifier.startsWith('.')) open.push(join(dirname(path), specifier));
    }
  }
  return packages;
};
