import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SLIP_WORDS } from './pack/for-a-table/for-a-table.words.ts';
import { forTable, sectionFor, sectionsOf, withLines } from './sheet-words.ts';

const sheet = (id: string) =>
  readFileSync(join(import.meta.dirname, `../../content/sheets/${id}.md`), 'utf8');

test('“How are we doing?” falls into eight parts of five questions', () => {
  const sections = sectionsOf(sheet('how-are-we-doing'));
  expect(sections.map(({ letter }) => letter).join('')).toBe('ABCDEFGH');
  for (const { questions, title } of sections) {
    expect(questions, title).toHaveLength(5);
    for (const question of questions) expect(question).toMatch(/^[A-Z].*\?$/);
  }
  expect([
    sectionFor(sections, 8)?.letter,
    sectionFor(sections, 9)?.letter,
    sectionFor([], 1),
  ]).toEqual(['H', 'A', undefined]);
  expect(sectionFor(sections.slice(0, 1), 2)?.letter).toBe('A');
});

test('slips ask in the words of their sheets', () => {
  for (const line of [...SLIP_WORDS.exit.lines, SLIP_WORDS.exit.leaders])
    expect(sheet('exit-slip')).toContain(line);
  for (const line of SLIP_WORDS.before.lines) expect(sheet('confidence-slip')).toContain(line);
});

test('a table’s sheet has its number and the rounds of the plan, and no others', () => {
  const html =
    '<p>Table ______ People ____</p><table><tr>\n<td>One, before</td></tr><tr><td>Two, before</td></tr><tr><td>Three, after</td></tr></table>';
  expect(forTable(html, 'Table 3', ['One', 'Three'])).toBe(
    '<p><strong>Table 3</strong> People ____</p><table><tr>\n<td>One, before</td></tr><tr><td>Three, after</td></tr></table>',
  );
  expect(withLines(`<b>If</b> ${'_'.repeat(60)} by ______`)).toBe(
    '<b>If</b> <span class="write write--long"></span> by <span class="write"></span>',
  );
});
