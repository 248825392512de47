import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { COLOUR_FILES, colourOf, contrast, needOf, PAIRS, ROOMS, rolesOf } from './contrast.ts';

const css = COLOUR_FILES.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join(
  '',
);

test('contrast is measured as WCAG measures it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#123456', '#123456')).toBe(1);
});

for (const room of ROOMS) {
  test(`every pair of roles can be read in the ${room} theme`, () => {
    const roles = rolesOf(css, room);
    const weak = PAIRS.map((pair) => ({
      ...pair,
      found: contrast(colourOf(pair.role, roles, room), colourOf(pair.on, roles, room)),
      need: needOf(pair, room),
    }))
      .filter(({ found, need }) => found < need)
      .map(({ role, on, found, need }) => `${role} on ${on}: ${found.toFixed(2)}, ${need} needed`);
    expect(weak).toEqual([]);
  });
}

test('a role that nobody wrote, or that is no plain colour, is said in one sentence', () => {
  const roles = rolesOf(
    ':root, [data-theme] { --a: light-dark(#ffffff, var(--b)); --b: rgb(0 0 0); }',
    'dark',
  );
  expect(() => colourOf('z', roles, 'dark')).toThrow(
    'tokens.css has no role --z. Write it there, or mend its name.',
  );
  expect(() => colourOf('a', roles, 'dark')).toThrow(
    '--b is "rgb(0 0 0)", which is no plain colour. Write it as #rrggbb.',
  );
});

test('a formatter may set out the sheet as it likes', () => {
  const roles = rolesOf(
    ':root,\n[data-theme] {\n  --a:\n    light-dark(#ffffff, #000000);\n}\n[data-theme="dark"] { --a: #123456; } /* --a: #000001; */',
    'dark',
  );
  expect(colourOf('a', roles, 'dark')).toBe('#123456');
});

test('the levels stay apart for people who see no colour, and for a black and white printer', () => {
  // Shape and word carry the level; colour is the third. On the tint, each mark is dark enough to print as it is.
  const roles = rolesOf(css, 'light');
  for (const level of ['beating', 'changing', 'supercharged'])
    expect(contrast(colourOf(level, roles, 'light'), '#ffffff')).toBeGreaterThan(7);
});
