import { expect, test } from '@playwright/test';
import { holdTalk, nextStage, ONE_TWO_FOUR_ALL, readTalk, startTalk, talkAt } from './talk.ts';

const MINUTE = 60_000;

test('one, two, four, all: each stage ends where the next begins', () => {
  const talk = startTalk(ONE_TWO_FOUR_ALL, 0);
  expect(
    [0.5, 1, 2.9, 3, 6.9, 7, 11.9].map((minute) => talkAt(talk, minute * MINUTE)?.stage.name),
  ).toEqual(['alone', 'pairs', 'pairs', 'fours', 'fours', 'all', 'all']);
  expect(talkAt(talk, 12 * MINUTE)).toBeNull();
  expect(talkAt(talk, 1.5 * MINUTE)?.endsAt).toBe(3 * MINUTE);
});

test('a talk that is held, or slept through while held, has lost nothing', () => {
  let talk = holdTalk(startTalk(ONE_TWO_FOUR_ALL, 0), 2 * MINUTE);
  expect(talkAt(talk, 50 * MINUTE)).toMatchObject({
    stage: { name: 'pairs' },
    endsAt: 51 * MINUTE,
    held: true,
  });
  talk = holdTalk(talk, 50 * MINUTE);
  expect(talkAt(talk, 50.5 * MINUTE)).toMatchObject({ endsAt: 51 * MINUTE, held: false });
});

test('the next stage can begin early', () => {
  const talk = nextStage(startTalk(ONE_TWO_FOUR_ALL, 0), 0.4 * MINUTE);
  expect(talkAt(talk, 0.4 * MINUTE)).toMatchObject({
    stage: { name: 'pairs' },
    endsAt: 2.4 * MINUTE,
  });
});

test('a damaged talk is refused', () => {
  const talk = startTalk(ONE_TWO_FOUR_ALL, 5);
  expect(readTalk(JSON.parse(JSON.stringify(talk)))).toEqual(talk);
  expect(readTalk(null)).toBeNull();
  for (const off of [
    1,
    {},
    { ...talk, stages: [] },
    { ...talk, stages: [{ name: 'nap', milliseconds: 1 }] },
    { ...talk, heldFor: -1 },
    { ...talk, startedAt: 'x' },
  ])
    expect(readTalk(off), JSON.stringify(off)).toBeUndefined();
});
