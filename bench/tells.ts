/**
 * Can the cards be sorted without being read? The figures behind the promises of the set: npm run bench:tells
 * The three levels are asked of the responses that have one level; the seven outcomes of all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Fit } from '../src/model/card/rule.ts';
import { LEVELS } from '../src/model/card/level.ts';
import {
  commonPairs,
  guessed,
  lengthsOf,
  shapeMarks,
  wordMarks,
} from '../src/model/card/written/tells.ts';

const FOLDER = join(import.meta.dirname, '../src/content/cards');
const responses = readdirSync(FOLDER).flatMap((card) =>
  (
    parse(readFileSync(join(FOLDER, card), 'utf8')) as { responses: { text: string; fit: Fit }[] }
  ).responses.map(({ text, fit }) => ({ card, text, fit })),
);
const withLevel = responses.filter(({ fit }) => (LEVELS as readonly string[]).includes(fit));

const lengths = (name: string, among: typeof responses): void => {
  const { mean, deviation } = lengthsOf(among.map(({ text }) => text));
  console.log(
    `${name.padEnd(34)}${String(among.length).padStart(4)}     ${mean.toFixed(1)} words, deviation ${deviation.toFixed(2)}`,
  );
};
const line = (name: string, value: number, most: number): void =>
  console.log(`${name.padEnd(34)}${value.toFixed(0).padStart(4)} %   ${most} % at most`);

lengths('all responses', responses);
for (const fit of new Set(responses.map((each) => each.fit)))
  lengths(
    fit,
    responses.filter((each) => each.fit === fit),
  );
line('words, seven outcomes', guessed(wordMarks, responses), 60);
line('words, three levels', guessed(wordMarks, withLevel), 75);
line('six marks, seven outcomes', guessed(shapeMarks, responses), 50);
line('six marks, three levels', guessed(shapeMarks, withLevel), 80);
const [commonest] = commonPairs(responses.map(({ text }) => text));
if (commonest) line(`pair "${commonest.pair}"`, commonest.share, 8);
