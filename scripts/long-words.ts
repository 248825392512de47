/**
 * Builds the toolkit in a made-up language into `.cache/long-words/dist`: each word for people wears accents and is 40 per cent
 * longer. A letter without an accent is a word that no words file and no content holds. `node scripts/long-words.ts`
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import ts from 'typescript';
import { isMap, isScalar, parseDocument, visit } from 'yaml';

const PROJECT = '.cache/long-words/project';
const COPIED = [
  'src',
  'public',
  'LICENSES',
  'LICENSE',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
/** What an author writes for the code and not for people. */
const KEPT_KEYS = new Set(
  'id number edition theme phase nation from sourceSays fit tests gate level year address checkBy order stays minutes least card group activity layout picture'.split(
    ' ',
  ),
);
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = [...'áƀçďéƒğĥíĵķļɱñóƥʠřšţúʋŵҳýžÁɃÇĎÉƑĞĤÍĴĶĻⱮÑÓƤꝖŘŠŢÚƲŴҲÝŽ'];

/** Each letter with its accent, and every vowel twice: about 40 per cent longer, and no word longer by more. */
export const inMadeUpLanguage = (words: string): string =>
  words.replace(/[A-Za-z]/g, (letter) => {
    const marked = MARKED[PLAIN.indexOf(letter)] ?? letter;
    return /[aeiou]/i.test(letter) ? marked + marked.toLowerCase() : marked;
  });

/** Every string and piece of a template that is a value: not a key, not a type, not what something is compared with. */
function wordsFile(text: string, file: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const edits: { from: number; to: number; words: string }[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      edits.push({
        from: node.getStart() + 1,
        to: node.end - (ts.isTemplateTail(node) ? 1 : 2),
        words: inMadeUpLanguage(node.text),
      });
    else if (ts.isStringLiteralLike(node) && isValue(node))
      edits.push({
        from: node.getStart() + 1,
        to: node.end - 1,
        words: inMadeUpLanguage(node.text),
      });
    ts.forEachChild(node, look);
  };
  look(source);
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (whole, { from, to, words }) =>
        whole.slice(0, from) + words.replace(/['`\\]/g, '\\$&') + whole.slice(to),
      text,
    );
}

function isValue(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent) ||
    (ts.isBinaryExpression(parent) && /[=!]==/.test(parent.operatorToken.getText()))
  );
}

function yamlFile(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Pair(_, { key }) {
      return isScalar(key) && KEPT_KEYS.has(String(key.value)) ? visit.SKIP : undefined;
    },
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string')
        node.value = inMadeUpLanguage(node.value);
    },
  });
  if (!isMap(document.contents))
    throw new Error(`This is no file of content: ${text.slice(0, 60)}`);
  return document.toString({ lineWidth: 0 });
}

/** Addresses, tags and code stay as they are. */
const UNSPOKEN = /(\]\([^)]*\)|<[^>]+>|`[^`]*`|https?:\/\/\S+|&[a-z]+;|^import .*$)/gm;
const spoken = (text: string): string =>
  text
    .split(UNSPOKEN)
    .map((part, at) => (at % 2 === 0 ? inMadeUpLanguage(part) : part))
    .join('');

function markdownFile(text: string): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return `---\n${yamlFile(head)}---\n${spoken(body)}`;
}

const inContent = (file: string) => file.startsWith('src/content/');
function inOtherWords(file: string, text: string): string | undefined {
  if (file.endsWith('.words.ts')) return wordsFile(text, file);
  if (inContent(file) && extname(file) === '.yaml') return yamlFile(text);
  if (inContent(file) && /\.mdx?$/.test(file)) return markdownFile(text);
  // How long and how plain words are is promised of English only.
  if (file.endsWith('.schema.ts')) return text.replace(/\.max\(\d+\)/g, '');
  if (/^src\/pages\/_\w+\.ts$/.test(file))
    return text.replace(/if \(broken\.length[^)]*\)\s*throw new Error\([\s\S]*?\);\n/, '');
  return undefined;
}

function build(): void {
  rmSync(PROJECT, { recursive: true, force: true });
  mkdirSync(PROJECT, { recursive: true });
  for (const path of COPIED) cpSync(path, join(PROJECT, path), { recursive: true });
  const files = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' });
  for (const path of files) {
    const file = `src/${path.replaceAll('\\', '/')}`;
    if (!/\.(ts|yaml|mdx?)$/.test(file)) continue;
    const words = inOtherWords(file, readFileSync(join(PROJECT, file), 'utf8'));
    if (words !== undefined) writeFileSync(join(PROJECT, file), words);
  }
  const { status } = spawnSync('astro', ['build', '--outDir', '../dist'], {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv[1]?.endsWith('long-words.ts')) build();
