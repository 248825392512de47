/** Views hold no words: every string that a person reads lives in an `x.words.ts` beside its view, or in content. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseForESLint } from 'astro-eslint-parser';
import { parser } from 'typescript-eslint';

const SRC = import.meta.dirname;

/** Its own type hides what it takes. */
const codeParser = parser as unknown as {
  parseForESLint: (text: string, options: object) => { ast: unknown };
};

/** Attributes that are read out or shown, on elements and on our own parts. */
const SAID = new Set(
  'aria-label aria-description aria-roledescription aria-valuetext title alt placeholder label description summary eyebrow heading legend words'.split(
    ' ',
  ),
);
/** What an element says of itself to the browser is no word, whatever its name. */
const SILENT = new Set(['style', 'script', 'kbd']);

interface SyntaxNode {
  type: string;
  loc: { start: { line: number } };
  [field: string]: unknown;
}
interface Found {
  line: number;
  text: string;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
const fieldsOf = (node: SyntaxNode): SyntaxNode[] =>
  Object.entries(node)
    .filter(([field]) => !['parent', 'tokens', 'comments'].includes(field))
    .flatMap(([, value]): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

/** A letter alone names a thing (response b, the key N); two make a word. */
const isWord = (text: string): boolean => /\p{L}/u.test(text) && /\p{L}.*\p{L}/su.test(text);

/** The strings that an expression can come to: branches and joined parts, not keys, conditions or arguments. */
function stringsOf(node: SyntaxNode): Found[] {
  const of = (...fields: string[]): Found[] =>
    fields.flatMap((field) => (isNode(node[field]) ? stringsOf(node[field]) : []));
  const found = (text: unknown): Found[] =>
    typeof text === 'string' && isWord(text) ? [{ line: node.loc.start.line, text }] : [];
  switch (node.type) {
    case 'Literal':
      return found(node.value);
    case 'TemplateLiteral':
      return [
        ...(node.quasis as SyntaxNode[]).flatMap(({ value }) =>
          found((value as { cooked: string }).cooked),
        ),
        ...(node.expressions as SyntaxNode[]).flatMap(stringsOf),
      ];
    case 'ConditionalExpression':
      return of('consequent', 'alternate');
    case 'LogicalExpression':
      return of(...(node.operator === '&&' ? ['right'] : ['left', 'right']));
    case 'BinaryExpression':
      return node.operator === '+' ? of('left', 'right') : [];
    case 'JSXExpressionContainer':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return of('expression');
    default:
      return [];
  }
}

/** A capital and a second word: prose, wherever it waits to be shown. */
const isSentence = (text: unknown): boolean =>
  typeof text === 'string' && /^\s*\p{Lu}.*\p{L}{2},? \p{L}/su.test(text);

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (typeof node.name === 'string') return node.name;
  return [nameOf(node.namespace), nameOf(node.name)].filter(Boolean).join(':');
};

/** What a person would read of a node itself, without what lies below it, by the kind of node. */
const READ: Record<string, (node: SyntaxNode) => Found[]> = {
  JSXText: textIn,
  AstroText: textIn,
  AstroRawText: textIn,
  JSXElement: childrenIn,
  JSXFragment: childrenIn,
  AstroFragment: childrenIn,
  JSXAttribute: attributeIn,
  AstroTemplateLiteralAttribute: attributeIn,
  /** `line.textContent = words`, as custom elements do it. */
  AssignmentExpression: ({ left, right }) =>
    isNode(left) && /^(textContent|innerText)$/.test(nameOf(left.property)) && isNode(right)
      ? stringsOf(right)
      : [],
  /** Attributes that are spread: `{...(alone ? { 'aria-label': words } : {})}` */
  Property: ({ key, value }) =>
    isNode(key) && /^aria-/.test(String(key.value)) && SAID.has(String(key.value)) && isNode(value)
      ? stringsOf(value)
      : [],
  Literal: (node) => (isSentence(node.value) ? stringsOf(node) : []),
  TemplateLiteral: (node) =>
    (node.quasis as SyntaxNode[]).some(({ value }) =>
      isSentence((value as { cooked: string }).cooked),
    )
      ? stringsOf(node)
      : [],
};

function textIn(node: SyntaxNode): Found[] {
  const text = String(node.value).trim();
  return isWord(text) ? [{ line: node.loc.start.line, text }] : [];
}

function childrenIn(node: SyntaxNode): Found[] {
  return (node.children as SyntaxNode[]).flatMap((child) =>
    child.type === 'JSXExpressionContainer' ? stringsOf(child) : [],
  );
}

function attributeIn({ name, value }: SyntaxNode): Found[] {
  return SAID.has(nameOf(name)) && isNode(value) ? stringsOf(value) : [];
}

function wordsIn(node: SyntaxNode): Found[] {
  const opening = node.openingElement;
  if (isNode(opening) && SILENT.has(nameOf(opening.name))) return [];
  // What an error says is for whoever mends the code.
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Error') return [];
  if (node.type === 'CallExpression' && (node.callee as SyntaxNode).type === 'Super') return [];
  return [...(READ[node.type]?.(node) ?? []), ...fieldsOf(node).flatMap(wordsIn)];
}

function wordsOf(file: string, text: string): string[] {
  const options = { range: true, loc: true, ecmaVersion: 'latest', sourceType: 'module' } as const;
  const { ast } = file.endsWith('.astro')
    ? parseForESLint(text, { ...options, parser: '@typescript-eslint/parser' })
    : codeParser.parseForESLint(text, { ...options, ecmaFeatures: { jsx: file.endsWith('x') } });
  return [
    ...new Set(
      wordsIn(ast as SyntaxNode).map(
        ({ line, text }) =>
          `${file}:${line} ${JSON.stringify(text.replace(/\s+/g, ' ').trim().slice(0, 60))}`,
      ),
    ),
  ];
}

const views = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter(
    (file) =>
      /\.(tsx|astro)$/.test(file) ||
      // Custom elements write their words from plain code.
      (/^(features|parts|platform|ui)\/.*\.ts$/.test(file) && !/\.(words|test)\.ts$/.test(file)),
  )
  .sort();

test('no view holds a word that a person reads', () => {
  const found = views.flatMap((file) => wordsOf(file, readFileSync(join(SRC, file), 'utf8')));
  expect(found, 'move these into the x.words.ts beside the view').toEqual([]);
});

test('words are found wherever a view can hide them', () => {
  const inTsx = (body: string) => wordsOf('a.tsx', body).map((words) => words.split(' ')[1]);
  expect(inTsx('const a = <p>Good day</p>;')).toEqual(['"Good']);
  expect(inTsx(`const a = <p>{'Good'}</p>;`)).toEqual(['"Good"']);
  expect(inTsx('const a = <p>{late ? `Good ${when}` : null}</p>;')).toEqual(['"Good"']);
  expect(inTsx(`const a = <p>{late && 'Good' + when}</p>;`)).toEqual(['"Good"']);
  expect(inTsx(`const a = <p>{[1].map(() => <b>Good</b>)}</p>;`)).toEqual(['"Good"']);
  expect(inTsx(`const a = <Line label={late ? 'Good' : words} />;`)).toEqual(['"Good"']);
  expect(inTsx(`const a = <p {...{ 'aria-label': 'Good' }} />;`)).toEqual(['"Good"']);
  expect(inTsx(`const WAYS = [{ say: 'Good day' }];`)).toEqual(['"Good']);
  expect(inTsx(`line.textContent = 'Good';`)).toEqual(['"Good"']);
  expect(wordsOf('a.astro', '---\nconst a = 1;\n---\n<p title="Good">{a ? "Day" : a}</p>')).toEqual(
    ['a.astro:4 "Day"', 'a.astro:4 "Good"'],
  );
  expect(wordsOf('a.astro', '<p>Good day</p>')).toEqual(['a.astro:1 "Good day"']);
});

test('what nobody reads is left alone', () => {
  expect(
    wordsOf(
      'a.tsx',
      `const a = <p class="button" data-x="words" key={'good'} d="M1 2H3">{WORDS.day} · 7 {b === 'day' ? 'b' : say('day')}<kbd>Ctrl</kbd></p>;`,
    ),
  ).toEqual([]);
  expect(wordsOf('a.astro', '<style>p { color: red; }</style><p>{to("about")}</p>')).toEqual([]);
});
