import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const PACKAGES = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The phrases of faults, extracted from the sources in some folders: every text of `what`, `where` and `expected`, with
 * `{}` for interpolations. Nobody has to maintain a list of them.
 */
export function phrasesIn(...folders: readonly string[]): ReadonlySet<string> {
  const phrases = new Set<string>();
  for (const path of folders.flatMap(sourcesIn)) {
    const visit = (node: ts.Node): void => {
      for (const text of saidBy(node)) phrases.add(text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return phrases;
}

function sourcesIn(folder: string): readonly string[] {
  const path = join(PACKAGES, folder);
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.zh.ts'))
    .map((name) => join(path, name));
}

/** Fields and variables that hold phrases. */
const FIELDS = /^(what|where|expected)$/;
/** Functions that take a phrase, and how they extend it. */
const CALLS: Readonly<Record<string, (text: string) => string>> = {
  unknownName: (kind) => `unknown ${kind}`,
  checkCount: (what) => what,
  '#expected': (expected) => expected,
  '#fail': (text) => text,
  misfit: (expected) => expected,
};

function saidBy(node: ts.Node): readonly string[] {
  if ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.initializer !== undefined)
    return FIELDS.test(node.name.getText()) ? textsOf(node.initializer) : [];
  if (!ts.isCallExpression(node)) return [];
  const name = node.expression.getText().replace('this.', '');
  if (Object.hasOwn(CALLS, name)) return node.arguments.flatMap(textsOf).map(CALLS[name]);
  // The messages of schemas are used as `expected`.
  return name.startsWith('v.') && name !== 'v.description' && name !== 'v.title'
    ? node.arguments.flatMap(textsOf).filter((text) => text.includes(' '))
    : [];
}

function textsOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('')];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(textsOf);
  if (ts.isIdentifier(node)) return textsOfConstant(node);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return textsOf(node.left).flatMap((left) => textsOf(node.right).map((right) => left + right));
  return [];
}

/** The text of a constant, if the file defines it. */
function textsOfConstant(name: ts.Identifier): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name.text && node.initializer !== undefined)
      if (!ts.isIdentifier(node.initializer)) texts.push(...textsOf(node.initializer));
    ts.forEachChild(node, visit);
  };
  visit(name.getSourceFile());
  return texts;
}
