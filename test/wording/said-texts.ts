import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Node, parse } from 'acorn';
import { transform } from 'esbuild';

/** A text of the source that a person may read. */
export interface SaidText {
  /** Where its file is in `src`. */
  readonly file: string;
  /** As it is written; what is put into it stands as `…`. */
  readonly text: string;
}

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
/** The folders that speak to people who use a spreadsheet. */
const FOLDERS = ['app', 'definition', 'engine', 'gas', 'insight', 'protocol', 'sidebar'];
/** Where texts are what people's lists hold, not what is said to them. */
const DATA = [
  ...['accounts', 'company', 'company-name', 'deals', 'dirt', 'truth'].map(
    (part) => `app/sample/${part}.ts`,
  ),
  'app/discovery/dimension-by-values.ts',
  'app/failures.ts',
  'definition/catalogue/',
  'definition/languages/',
  'definition/meant-operator.ts',
  'definition/template/missing-words.ts',
  'engine/countries/',
  'engine/values/amount.ts',
  'engine/values/languages.ts',
  'insight/domains/',
  'insight/scorecard/asked-headers.ts',
];
/** A single word is said there too. */
const SPEAKS = /(?:^|[/-])(?:words|messages|menu|help|headings)\.ts$|\.tsx$/;
/** Properties that no one reads. */
const UNREAD = new Set([
  ...['class', 'className', 'id', 'htmlFor', 'role', 'type', 'name', 'key', 'd', 'viewBox'],
  ...['points', 'transform', 'style', 'format', 'inputMode', 'autoComplete', 'enterKeyHint'],
  ...['action', 'kind', 'tone', 'rel', 'target', 'href', 'data-action', 'data-tone', 'data-state'],
]);
/** Calls whose arguments are looked for, not said. */
const SEARCHES = /^(?:RegExp|startsWith|endsWith|includes|indexOf|has|querySelector|closest|Set)$/;

interface Part extends Node {
  readonly [key: string]: unknown;
}

/**
 * Every text in the source that a person may read: string literals and templates of several words,
 * and of one word where a file does nothing but speak.
 *
 * @example (await saidTexts()).find(({ file }) => file === 'app/menu.ts')?.text // 'Set up…'
 */
export async function saidTexts(): Promise<readonly SaidText[]> {
  return (await Promise.all(FOLDERS.flatMap(sources).map(textsOf))).flat();
}

function sources(folder: string): string[] {
  const found = readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' });
  return found
    .map((path) => `${folder}/${path.replace(/\\/g, '/')}`)
    .filter((path) => /(?<!\.d)\.tsx?$/.test(path) && !DATA.some((data) => path.startsWith(data)));
}

async function textsOf(file: string): Promise<SaidText[]> {
  const source = readFileSync(join(SRC, file), 'utf8');
  const isSaid = SPEAKS.test(file) ? isWord : isPhrase;
  const literals = await literalsIn(source, file.endsWith('x') ? 'tsx' : 'ts');
  const texts = source.includes('@customfunction') ? [...literals, ...helpIn(source)] : literals;
  return texts.filter(isSaid).map((text) => ({ file, text }));
}

/** The literals of a source, without those that only the program reads. */
export async function literalsIn(source: string, loader: 'ts' | 'tsx'): Promise<string[]> {
  const { code } = await transform(source, { loader, jsx: 'automatic', charset: 'utf8' });
  const found: string[] = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Part, found);
  return found;
}

/** What Sheets shows of a function while a person types its formula: description and arguments. */
function helpIn(source: string): string[] {
  const lines = source.matchAll(
    /^ \* (?:@(?:param|return) \{\S+\} (?:\[?[a-z]+\]? )?)?(?!@)(.+)$/gm,
  );
  return [...lines].map(([, text = '']) => text);
}

function isWord(text: string): boolean {
  return /^\p{Lu}[\p{L}’'-]+…?$/u.test(text) || isPhrase(text);
}

function isPhrase(text: string): boolean {
  return /\S \S/.test(text) && /\p{L}{2}/u.test(text);
}

function visit(node: Part, found: string[]): void {
  const text = textOf(node);
  if (text !== undefined) found.push(text);
  for (const part of read(node)) visit(part, found);
}

function textOf(node: Part): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral') {
    return (node.quasis as Part[])
      .map(({ value }) => (value as { readonly cooked: string }).cooked)
      .join('…');
  }
  return undefined;
}

/** The parts of a node that a person may read something of. */
function read(node: Part): Part[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return partsOf(node, ['source']);
    case 'Property':
      return UNREAD.has(nameOf(node.key as Part)) ? [] : partsOf(node, ['key']);
    case 'PropertyDefinition':
      return partsOf(node, ['key']);
    case 'MemberExpression':
      return partsOf(node, ['property']);
    case 'SwitchCase':
      return partsOf(node, ['test']);
    case 'BinaryExpression':
      return /^[!=]==?$|^in$/.test(node.operator as string) ? [] : partsOf(node);
    case 'CallExpression':
    case 'NewExpression':
      return SEARCHES.test(calledOf(node.callee as Part)) ? [] : partsOf(node);
    default:
      return partsOf(node);
  }
}

function partsOf(node: Part, without: readonly string[] = []): Part[] {
  return Object.entries(node)
    .filter(([key]) => !without.includes(key))
    .flatMap(([, value]) => value)
    .filter(
      (value): value is Part => typeof value === 'object' && value !== null && 'type' in value,
    );
}

function nameOf(key: Part): string {
  return String(key.name ?? key.value);
}

function calledOf(callee: Part): string {
  return nameOf(callee.type === 'MemberExpression' ? (callee.property as Part) : callee);
}
