/** What hosts do with the numbers of their table is said in many places, and must be the same in all of them. */
import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';

const FILES = globSync('src/{content/{steps,sheets},features/stage,parts,model}/**/*.{yaml,md,words.ts}');
const sentencesOf = (file: string): string[] =>
  readFileSync(file, 'utf8').replace(/\s+/g, ' ').split(/(?<=[.?!])\s/);

/** Sentences in which a host counts the answers of a table. */
const instructions = FILES.flatMap((file) =>
  sentencesOf(file)
    .filter((sentence) => /\bhosts?\b[^.]*\bcounts?\b/i.test(sentence) && !/no host|it counts just the same|^Hosts, count please\.$/i.test(sentence))
    .map((sentence) => ({ file, sentence })),
);

test('wherever hosts count, they keep the numbers until they are asked', () => {
  expect(instructions.length).toBeGreaterThan(5);
  const others = instructions.filter(
    ({ sentence }) => !/keeps? the numbers(, and says? them when asked| until (they are asked|I ask))/.test(sentence),
  );
  expect(others).toEqual([]);
});

test('no place tells hosts to call numbers out, or to keep them for good', () => {
  const contrary = FILES.flatMap((file) =>
    sentencesOf(file)
      .filter((sentence) =>
        /calls? out (the |their |four )*(numbers|counts)|numbers? to (themselves|yourself)/i.test(sentence),
      )
      .map((sentence) => ({ file, sentence })),
  );
  expect(contrary).toEqual([]);
});
