/** Prints what a visitor pays for each kind of page, in brotli bytes, against the budget; over budget fails. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const DIST = process.env.DIST ?? 'dist';
const text = (path: string) => readFileSync(join(DIST, path), 'utf8');
const brotli = (path: string) =>
  brotliCompressSync(readFileSync(join(DIST, path)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
const squeezed = (words: string) =>
  brotliCompressSync(words, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sum = (paths: Iterable<string>) => [...paths].reduce((all, path) => all + brotli(path), 0);

/** A script and all that it imports at once; what it may import later is not paid for. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, found = ''] of text(path).matchAll(/(?:import|from)\s*["'`](\.[^"'`]+\.js)["'`]/g))
    withImports(normalize(join(dirname(path), found)), seen);
  return seen;
}

function paid(page: string) {
  const html = text(page);
  const beside = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, path = '']) => normalize(join(dirname(page), path)));
  const scripts = new Set(
    beside(/(?:<script type="module" src|component-url|renderer-url)="([^"]+\.js)"/g).flatMap(
      (path) => [...withImports(path)],
    ),
  );
  return {
    // Pictures are counted apart, here as in any page: those drawn inside it too.
    'HTML + CSS':
      squeezed(html.replace(/(<svg class="scene[^>]*>)[\s\S]*?<\/svg>/g, '$1</svg>')) +
      sum(beside(/<link rel="stylesheet" href="([^"]+)"/g)),
    JS: sum(scripts),
    // Fonts are brotli already.
    fonts: beside(/href="([^"]+\.woff2)"/g).reduce(
      (all, path) => all + statSync(join(DIST, path)).size,
      0,
    ),
  };
}

const anyCard =
  readdirSync(join(DIST, 'cards'), { withFileTypes: true }).find((entry) => entry.isDirectory())
    ?.name ?? '';
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const BUDGETS: [what: string, page: string, budget: Record<string, number>][] = [
  ['home', 'index.html', { 'HTML + CSS': 20_000, JS: 5_000, fonts: 60_000 }],
  ['card page', `cards/${anyCard}/index.html`, { 'HTML + CSS': 14_000, JS: 3_000, fonts: 60_000 }],
  ['guide', 'about/index.html', { 'HTML + CSS': 14_000, JS: 3_000, fonts: 60_000 }],
  [
    'live guide',
    'guides/three-kinds-of-help/index.html',
    { 'HTML + CSS': 14_000, JS: 3_000, fonts: 60_000 },
  ],
  ['desk', 'stage/index.html', { 'HTML + CSS': 22_000, JS: 40_000, fonts: 60_000 }],
  ['screen', 'screen/index.html', { 'HTML + CSS': 14_000, JS: 20_000, fonts: 60_000 }],
  ['pairs', 'pairs/index.html', { 'HTML + CSS': 18_000, JS: 24_000, fonts: 60_000 }],
];

let over = 0;
const line = (what: string, part: string, bytes: number, budget: number) => {
  if (bytes > budget) over += 1;
  console.log(
    `${what.padEnd(10)} ${part.padEnd(12)} ${kB(bytes).padStart(10)} of ${kB(budget).padStart(10)}${bytes > budget ? '  OVER' : ''}`,
  );
};
for (const [what, page, budget] of BUDGETS) {
  const bytes = paid(page) as Record<string, number>;
  for (const [part, limit] of Object.entries(budget)) line(what, part, bytes[part] ?? 0, limit);
}
const anyPage = readFileSync(join(DIST, `cards/${anyCard}/index.html`), 'utf8');
line(
  'card page',
  'its picture',
  squeezed(/<svg class="scene[^>]*>[\s\S]*?<\/svg>/.exec(anyPage)?.[0] ?? ''),
  12_000,
);
line('one file', 'as it is', statSync(join(DIST, 'changing-the-odds.html')).size, 3_000_000);
if (over) {
  console.error(
    `${over} over budget: make it smaller, or change the budget here with the reason in the commit.`,
  );
  process.exit(1);
}
