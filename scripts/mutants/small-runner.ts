/** As much of a test runner as the unit tests use: tests one after another, what goes before and after each, and polling. */
import { expect as playwrightExpect } from '@playwright/test';

type Act = () => unknown;
const MOST_MS = 10_000;
const POLL_MS = 10;
let tests: { title: string; act: Act }[] = [];
let before: Act[] = [];
let after: Act[] = [];

export const test = Object.assign(
  (title: string, act: Act): void => {
    tests.push({ title, act });
  },
  {
    beforeEach: (act: Act): void => void before.push(act),
    afterEach: (act: Act): void => void after.push(act),
  },
);

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

type Matchers = Record<string, (...expected: unknown[]) => unknown>;

async function until(look: Act, matches: (found: unknown) => unknown, most: number): Promise<void> {
  const late = performance.now() + most;
  for (;;) {
    try {
      matches(await look());
      return;
    } catch (error) {
      if (performance.now() > late) throw error;
      await wait(POLL_MS);
    }
  }
}

function poll(look: Act, options: { timeout?: number } = {}): unknown {
  const matcher =
    (name: string, isNot: boolean) =>
    (...expected: unknown[]): Promise<void> =>
      until(
        look,
        (found) => {
          const all = playwrightExpect(found) as unknown as Matchers & { not: Matchers };
          return (isNot ? all.not : all)[name]?.(...expected);
        },
        options.timeout ?? 5000,
      );
  const matchers = (isNot: boolean): object =>
    new Proxy(
      {},
      {
        get: (_, name) => (name === 'not' ? matchers(true) : matcher(String(name), isNot)),
      },
    );
  return matchers(false);
}

export const expect = Object.assign(
  (found: unknown, why?: string) => playwrightExpect(found, why),
  {
    poll,
    any: (kind: unknown): unknown => playwrightExpect.any(kind),
  },
);

/** Runs the tests that have been named since the last time; the first that fails throws. */
export async function runNamed(): Promise<void> {
  const named = tests;
  const [first, last] = [before, after];
  [tests, before, after] = [[], [], []];
  for (const { title, act } of named) {
    const late = wait(MOST_MS).then(() => Promise.reject(new Error(`too long: ${title}`)));
    late.catch(() => undefined);
    for (const prepare of first) await prepare();
    try {
      await Promise.race([act(), late]);
    } catch (error) {
      throw new Error(title, { cause: error });
    }
    for (const tidy of last) await tidy();
  }
}
