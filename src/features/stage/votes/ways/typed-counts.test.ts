import { expect, test } from '@playwright/test';
import { countFrom, countsFrom } from './typed-counts.ts';

const taken = (beating: number, changing: number, supercharged: number, depends: number) => ({
  ok: true,
  counts: { beating, changing, supercharged, depends },
});
const refused = (refusal: string) => ({ ok: false, refusal });

test('four numbers are read however they are typed', () => {
  for (const typed of ['5 2 1 0', '5,2,1,0', ' 5; 2; 1; 0 ', '5/2/1/0', '5210', '521', '5 2 1'])
    expect(countsFrom(typed), typed).toEqual(taken(5, 2, 1, 0));
  expect(countsFrom('20 31 9 4')).toEqual(taken(20, 31, 9, 4));
});

test('anything else is refused, with its reason', () => {
  const not = ['', '5', '12', 'five', '1 2', '1 2 3 4 5', '-1 2 3 4', '1.5 2 3 4', '5001 2'];
  for (const typed of not) expect(countsFrom(typed), typed).toEqual(refused('not-numbers'));
  expect(countsFrom('5000 0 0 0')).toEqual(taken(5000, 0, 0, 0));
  expect(countsFrom('5001 0 0 0')).toEqual(refused('too-many'));
  expect(countsFrom('1 2 3 60000')).toEqual(refused('too-many'));
});

test('one number is read as it stands in its field', () => {
  expect(countFrom('')).toEqual({ ok: true, count: 0 });
  expect(countFrom(' 7 ')).toEqual({ ok: true, count: 7 });
  expect(countFrom('5000')).toEqual({ ok: true, count: 5000 });
  expect(countFrom('5001')).toEqual(refused('too-many'));
  for (const typed of ['-1', '1.5', 'x'])
    expect(countFrom(typed), typed).toEqual(refused('not-numbers'));
});
