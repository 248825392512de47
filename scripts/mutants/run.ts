/**
 * Are the unit tests strong? Makes small faults in rules, stores and protocols, one at a time and chosen by a seed, and counts how
 * many the units notice: npm run test:mutants -- --seed 1 --count 300
 * The fault is put in as the file is read (hooks.ts): the tree itself is never changed. Not part of the gate.
 */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ARGUED } from './argued.ts';
import { mutantsOf, type Mutant } from './operators.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What must be right: the nouns, the rules and stores of the features, what is kept, and both ends of the two windows. */
const FOLDERS = ['src/model', 'src/features', 'src/platform/storage', 'src/platform/windows'];
/**
 * Left out: words, shapes for the checks of content, examples, and what only a browser runs and journeys therefore cover (custom
 * elements, hooks, the data base, what talks to `document`, `window` or `navigator`). Files that no unit test reaches through its
 * imports are left out by themselves.
 */
const LEFT_OUT =
  /\.(test|words|schema)\.ts$|\/examples?\b|element|\/use-[a-z-]+\.ts$|\/(indexed-db|transport|screen-window|desk-window|forget-everything|offline-note|offline-copy|try-card|card-sift|print-button|moving-shot|site-search|index-reader|running-order)\.ts$/;
const HOOKS = pathToFileURL(join(import.meta.dirname, 'hooks.ts')).href;
const MOST_MS = 40_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '300' },
    workers: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
  },
});

interface Chosen extends Mutant {
  file: string;
}
type Outcome = Chosen & { line: number; before: string; killed: boolean };

/** The same numbers for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'));

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/from\s+['"](\.{1,2}\/[^'"]+\.ts)['"]/g)].map(([, path = '']) =>
    relative(ROOT, resolve(ROOT, dirname(file), path)).replaceAll('\\', '/'),
  );

/** Every file that a test reaches, through whatever it imports. */
function reachOf(test: string): Set<string> {
  const seen = new Set<string>();
  const next = [test];
  for (let file = next.pop(); file; file = next.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    next.push(...importsOf(file));
  }
  return seen;
}

/** Tests of the tree itself (how it is built, where its words are) say nothing of what a rule does. */
const OF_THE_TREE = ['src/architecture.test.ts', 'src/words.test.ts'];
/** Node runs no JSX: a test that imports a view itself is left to Playwright. */
const drawsView = (file: string): boolean => /from\s+['"][^'"]+\.tsx['"]/.test(textOf(file));
const tests = filesIn('src').filter(
  (file) => file.endsWith('.test.ts') && !OF_THE_TREE.includes(file) && !drawsView(file),
);
const reach = new Map(tests.map((test) => [test, reachOf(test)]));
const testsFor = (file: string): string[] => tests.filter((test) => reach.get(test)?.has(file));

function choose(): Chosen[] {
  const next = random(Number(values.seed));
  const product = FOLDERS.flatMap(filesIn).filter(
    (file) => !LEFT_OUT.test(file) && file.includes(values.only) && testsFor(file).length > 0,
  );
  const all = product.flatMap((file) =>
    mutantsOf(file, textOf(file)).map((mutant) => ({ ...mutant, file })),
  );
  const drawn = all.map((mutant) => ({ mutant, at: next() })).sort((a, b) => a.at - b.at);
  console.log(`${all.length} faults can be made in ${product.length} files.`);
  return drawn.slice(0, Number(values.count)).map(({ mutant }) => mutant);
}

/** Nearest first: the test beside the file is the one that should notice, then those that import it themselves. */
function nearestFirst(file: string): string[] {
  const beside = file.replace(/\.ts$/, '.test.ts');
  const farness = (test: string): number => {
    if (test === beside) return 0;
    if (importsOf(test).includes(file)) return 1;
    return dirname(test) === dirname(file) ? 2 : 3;
  };
  return testsFor(file).sort((a, b) => farness(a) - farness(b));
}

/** True when a unit test fails. A fault that never ends counts as noticed. */
const isNoticed = (which: string[], fault: unknown[] = []): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      ['--import', HOOKS, join(import.meta.dirname, 'units.ts'), ...which],
      { cwd: ROOT, stdio: 'ignore', env: { ...process.env, FAULT: JSON.stringify(fault) } },
    );
    const late = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
    child.once('exit', (status) => {
      clearTimeout(late);
      done(status !== 0);
    });
  });

async function tryOne(mutant: Chosen): Promise<Outcome> {
  const text = textOf(mutant.file);
  const killed = await isNoticed(nearestFirst(mutant.file), [
    join(ROOT, mutant.file),
    mutant.from,
    mutant.to,
    mutant.with,
  ]);
  const line = text.slice(0, mutant.from).split('\n').length;
  return { ...mutant, line, before: text.slice(mutant.from, mutant.to), killed };
}

async function worker(queue: Chosen[], outcomes: Outcome[]): Promise<void> {
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    const outcome = await tryOne(mutant);
    outcomes.push(outcome);
    if (!outcome.killed)
      console.log(`${isArgued(outcome) ? 'argued  ' : 'survived'}  ${said(outcome)}`);
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 90);
const said = ({ file, line, before, operator, ...mutant }: Outcome): string =>
  `${file}:${line}  ${operator}: ${oneLine(before)} -> ${oneLine(mutant.with)}`;
const isArgued = (outcome: Outcome): boolean =>
  ARGUED.some(
    ({ file, before, operator }) =>
      outcome.file === file && outcome.operator === operator && oneLine(outcome.before) === before,
  );

const queue = choose();
if (await isNoticed([...new Set(queue.flatMap(({ file }) => testsFor(file)))])) {
  console.error('The unit tests fail as they are: mend them first (npm run test:units).');
  process.exit(1);
}
const count = queue.length;
const outcomes: Outcome[] = [];
await Promise.all(Array.from({ length: Number(values.workers) }, () => worker(queue, outcomes)));

const survivors = outcomes.filter(({ killed }) => !killed);
const argued = survivors.filter(isArgued);
console.log(
  `\nSeed ${values.seed}: ${count} faults, ${count - survivors.length} noticed (${Math.round((100 * (count - survivors.length)) / count)} %), ` +
    `${argued.length} argued, ${survivors.length - argued.length} neither.`,
);

const folderOf = (file: string): string => file.split('/').slice(0, 3).join('/');
for (const folder of [...new Set(outcomes.map(({ file }) => folderOf(file)))].sort()) {
  const here = outcomes.filter(({ file }) => folderOf(file) === folder);
  console.log(`${folder}: ${here.filter(({ killed }) => killed).length} of ${here.length}`);
}
