import { expect, test } from '@playwright/test';
import { secretOfThisWindow } from './desk-secret.ts';

const given = globalThis as { localStorage?: unknown; sessionStorage?: unknown };
const KEY = 'changing-the-odds:desk';

/** A storage of a browser: its keys are its own names. */
function storage(kept: Record<string, string>) {
  const all = { ...kept };
  return Object.defineProperties(all, {
    getItem: { value: (key: string) => all[key] ?? null },
    setItem: { value: (key: string, value: string) => void (all[key] = value) },
    removeItem: { value: (key: string) => void delete all[key] },
  });
}
test.afterEach(() => {
  delete given.localStorage;
  delete given.sessionStorage;
});

test('a window has one secret, the same after it is loaded again, and another window another', () => {
  given.localStorage = storage({});
  const session = storage({});
  given.sessionStorage = session;
  const secret = secretOfThisWindow();
  expect(secret).toMatch(/^[0-9a-f]{24}$/);
  expect(session).toEqual({ [KEY]: secret });
  expect(secretOfThisWindow()).toBe(secret);
  given.sessionStorage = storage({});
  expect(secretOfThisWindow()).not.toBe(secret);
});

test('what earlier copies left where every page could read it is taken away, and nothing else', () => {
  const others = { 'changing-the-odds:theme': 'dark', 'somebody-else:live:one': 'x' };
  const local = storage({
    ...others,
    'changing-the-odds:live:one': 'a',
    'changing-the-odds:live:two': 'b',
  });
  given.localStorage = local;
  given.sessionStorage = storage({});
  secretOfThisWindow();
  expect(local).toEqual(others);
});

test('where storage is refused the secret lasts as long as the page', () => {
  const secret = secretOfThisWindow();
  expect(secret).toMatch(/^[0-9a-f]{24}$/);
  expect(secretOfThisWindow()).toBe(secret);
});
