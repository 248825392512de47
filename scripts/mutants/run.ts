/**
 * Are the unit tests strong? Makes small faults in rules, stores and protocols, one at a time and chosen by a seed, and counts how
 * many the units notice: npm run test:mutants -- --seed 1 --count 300
 * Works on copies in a temporary folder: the tree itself is never changed. Not part of the gate.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ARGUED } from './argued.ts';
import { mutantsOf, type Mutant } from './operators.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What must be right: the nouns, the rules and stores of the features, what is kept, and both ends of the two windows. */
const FOLDERS = ['src/model', 'src/features', 'src/platform/storage', 'src/platform/windows'];
const LEFT_OUT = /\.(test|words|schema)\.ts$|\/examples?\b|element|\/ui\//;
/** Units alone: no build, no browser. */
const UNITS = `export default { testDir: './src', testMatch: '**/*.test.ts', forbidOnly: true };`;
const MOST_MS = 60_000;

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

const tests = filesIn('src').filter((file) => file.endsWith('.test.ts'));
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

/** A copy of what unit tests read, with the packages by link. */
function copyTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'odds-mutants-'));
  for (const part of ['src', 'e2e', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'units.config.ts'), UNITS);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** True when a unit test fails. A fault that never ends counts as noticed. */
const isNoticed = (folder: string, which: string[]): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      [
        join(ROOT, 'node_modules/@playwright/test/cli.js'),
        ...['test', '-c', 'units.config.ts', '--reporter=null'],
        ...['--max-failures=1', '--workers=1', ...which.map((file) => file.replace(/^src\//, ''))],
      ],
      { cwd: folder, stdio: 'ignore', env: { ...process.env, NODE_PATH: '' } },
    );
    const late = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
    child.once('exit', (status) => {
      clearTimeout(late);
      done(status !== 0);
    });
  });

async function tryOne(folder: string, mutant: Chosen): Promise<Outcome> {
  const text = textOf(mutant.file);
  writeFileSync(
    join(folder, mutant.file),
    text.slice(0, mutant.from) + mutant.with + text.slice(mutant.to),
  );
  // Nearest first: the test beside the file is the one that should notice.
  const beside = mutant.file.replace(/\.ts$/, '.test.ts');
  const which = testsFor(mutant.file).sort((a, b) => Number(b === beside) - Number(a === beside));
  const killed = await isNoticed(folder, which);
  writeFileSync(join(folder, mutant.file), text);
  const line = text.slice(0, mutant.from).split('\n').length;
  return { ...mutant, line, before: text.slice(mutant.from, mutant.to), killed };
}

async function worker(folder: string, queue: Chosen[], outcomes: Outcome[]): Promise<void> {
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    const outcome = await tryOne(folder, mutant);
    outcomes.push(outcome);
    if (!outcome.killed) console.log(`survived  ${said(outcome)}`);
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
const clean = copyTree();
if (await isNoticed(clean, [...new Set(queue.flatMap(({ file }) => testsFor(file)))])) {
  console.error('The unit tests fail as they are: mend them first (npm run test:units).');
  process.exit(1);
}
rmSync(clean, { recursive: true, force: true });
const count = queue.length;
const outcomes: Outcome[] = [];
const folders = Array.from({ length: Number(values.workers) }, copyTree);
await Promise.all(folders.map((folder) => worker(folder, queue, outcomes)));
for (const folder of folders) rmSync(folder, { recursive: true, force: true });

const survivors = outcomes.filter(({ killed }) => !killed);
const argued = survivors.filter(isArgued);
console.log(
  `Seed ${values.seed}: ${count} faults, ${count - survivors.length} noticed (${Math.round((100 * (count - survivors.length)) / count)} %), ` +
    `${argued.length} argued, ${survivors.length - argued.length} neither.`,
);
