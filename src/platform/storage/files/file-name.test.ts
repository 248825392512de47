import { expect, test } from '@playwright/test';
import { dayOf, fileName } from './file-name.ts';

const NAMES: [title: string, name: string][] = [
  ['Monday, with all', 'monday-with-all'],
  ['  Über uns: Größe!  ', 'über-uns-größe'],
  ['خطة يوم الاثنين', 'خطة-يوم-الاثنين'],
  ['星期一', '星期一'],
  ['🎉🎉', 'plan-2026-11-24'],
  ['', 'plan-2026-11-24'],
  ['...', 'plan-2026-11-24'],
  ['con', 'plan-2026-11-24'],
  ['AUX', 'plan-2026-11-24'],
  ['com1', 'plan-2026-11-24'],
  ['LPT¹', 'plan-2026-11-24'],
  ['Con men', 'con-men'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a'.repeat(300), 'a'.repeat(60)],
];
for (const [title, name] of NAMES)
  test(`“${title.slice(0, 20)}” is saved as ${name.slice(0, 20)}`, () => {
    expect(fileName(title, 'plan-2026-11-24')).toBe(name);
  });

test('a day is named by year, month and day', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
});
