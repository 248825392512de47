import { expect, test } from '@playwright/test';
import { fitOf, isGate, levelsOf, type Tests } from './rule.ts';

const WHO = ['one', 'here', 'beyond'] as const;
const WHAT = ['child', 'school', 'cause'] as const;
const NEXT = ['must-ask', 'as-of-right'] as const;
const ACTS = ['one-adult', 'school', 'together'] as const;
const EVERY: Tests[] = WHO.flatMap((who) =>
  WHAT.flatMap((what) =>
    NEXT.flatMap((next) =>
      ACTS.flatMap((acts) => [true, false].map((action) => ({ who, what, next, acts, action }))),
    ),
  ),
);
const tests = (part: Partial<Tests>): Tests => ({
  who: 'here',
  what: 'school',
  next: 'as-of-right',
  acts: 'school',
  action: true,
  ...part,
});

test('a duty comes first whatever the tests say, and a higher wall is never a level', () => {
  for (const each of EVERY) {
    expect(fitOf(each, 'first')).toBe('first');
    expect(fitOf(each, 'higher-wall')).toBe('higher-wall');
  }
});

test('without an act nothing is a level yet', () => {
  for (const each of EVERY.filter(({ action }) => !action)) expect(fitOf(each)).toBe('not-yet');
});

test('only people acting together on a cause, beyond this school and unasked, are supercharged', () => {
  const found = EVERY.filter((each) => fitOf(each) === 'supercharged');
  expect(found).toEqual([tests({ who: 'beyond', what: 'cause', acts: 'together' })]);
});

test('whatever must be asked for is never more than on the line with changing the odds', () => {
  for (const each of EVERY.filter(({ next, action }) => next === 'must-ask' && action))
    expect(['beating', 'beating/changing']).toContain(fitOf(each));
});

test('what reaches one child is beating the odds, unless nobody acts', () => {
  for (const each of EVERY.filter(({ who, action }) => who === 'one' && action))
    expect(fitOf(each)).toBe('beating');
});

test('moving any test further never moves the fit back', () => {
  const ORDER = [
    'beating',
    'beating/changing',
    'changing',
    'changing/supercharged',
    'supercharged',
  ];
  const further = <T>(values: readonly T[], value: T) => values[values.indexOf(value) + 1];
  for (const each of EVERY.filter(({ action }) => action)) {
    const moves = [
      { who: further(WHO, each.who) },
      { what: further(WHAT, each.what) },
      { next: further(NEXT, each.next) },
      { acts: further(ACTS, each.acts) },
    ];
    for (const move of moves) {
      if (Object.values(move)[0] === undefined) continue;
      expect(
        ORDER.indexOf(fitOf({ ...each, ...move } as Tests)),
        JSON.stringify([each, move]),
      ).toBeGreaterThanOrEqual(ORDER.indexOf(fitOf(each)));
    }
  }
});

test('the breakfast example falls where Blackpool puts it', () => {
  expect(fitOf(tests({ who: 'one', what: 'child', next: 'must-ask', acts: 'one-adult' }))).toBe(
    'beating',
  );
  expect(fitOf(tests({}))).toBe('changing');
  expect(fitOf(tests({ who: 'beyond', what: 'cause', acts: 'together' }))).toBe('supercharged');
});

test('a fund to apply for, a lesson for all and a lone campaign are on the line', () => {
  expect(fitOf(tests({ next: 'must-ask' }))).toBe('beating/changing');
  expect(fitOf(tests({ what: 'child' }))).toBe('beating/changing');
  expect(fitOf(tests({ who: 'beyond', what: 'cause' }))).toBe('changing/supercharged');
});

test('one adult’s kindness that must be asked for is beating the odds, however far it reaches', () => {
  for (const each of EVERY.filter(
    ({ acts, next, action }) => acts === 'one-adult' && next === 'must-ask' && action,
  ))
    expect(fitOf(each), JSON.stringify(each)).toBe('beating');
});

test('help with coping that everyone gets unasked stays on the line, here or beyond this school', () => {
  const found = EVERY.filter(
    ({ who, what, next, action }) =>
      who !== 'one' && what === 'child' && next === 'as-of-right' && action,
  );
  expect(found).toHaveLength(6);
  for (const each of found) expect(fitOf(each), JSON.stringify(each)).toBe('beating/changing');
});

test('what a school changes is changing the odds for those here, and on the line once it reaches beyond', () => {
  for (const acts of ACTS) {
    expect(fitOf(tests({ acts }))).toBe('changing');
    expect(fitOf(tests({ who: 'beyond', acts }))).toBe('changing/supercharged');
  }
});

test('a line allows two levels, a gate none', () => {
  expect(levelsOf('changing/supercharged')).toEqual(['changing', 'supercharged']);
  expect(levelsOf('not-yet')).toEqual([]);
  expect(isGate('higher-wall')).toBe(true);
});
