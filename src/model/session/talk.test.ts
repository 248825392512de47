import { expect, test } from '@playwright/test';
import { LATEST, many, misread, NOT_COUNT, NOT_INSTANT, NOT_LIST, NOT_TEXT } from '../examples.ts';
import {
  holdTalk,
  nextStage,
  ONE_TWO_FOUR_ALL,
  oneTalk,
  readTalk,
  startTalk,
  talkAt,
} from './talk.ts';

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

test('a talk of one stage lasts its minutes, and once it is over nothing is left to go on to', () => {
  const talk = startTalk(oneTalk(3), 1000);
  expect(talk).toEqual({
    stages: [{ name: 'talk', milliseconds: 180_000 }],
    startedAt: 1000,
    heldAt: null,
    heldFor: 0,
  });
  expect(talkAt(talk, 180_999)).toEqual({
    index: 0,
    stage: talk.stages[0],
    endsAt: 181_000,
    held: false,
  });
  expect(talkAt(talk, 181_000)).toBeNull();
  expect(nextStage(talk, 181_000)).toEqual(talk);
});

test('a clock that was put back takes nothing from a talk and adds nothing to it', () => {
  const talk = startTalk(oneTalk(3), 1000);
  expect(talkAt(talk, 400)).toMatchObject({ index: 0, endsAt: 180_400 });
  expect(holdTalk(holdTalk(talk, 5000), 4000)).toEqual(talk);
  expect(holdTalk(holdTalk(talk, 5000), 5001)).toEqual({ ...talk, heldFor: 1 });
});

test('each field of a talk is looked at, at both sides of its bounds', () => {
  const talk = startTalk(ONE_TWO_FOUR_ALL, 5);
  expect([null, undefined, 1, [talk]].map(readTalk)).toEqual([
    null,
    undefined,
    undefined,
    undefined,
  ]);
  const stages = (count: number) => many(count, () => ({ name: 'all', milliseconds: 1 }));
  /** As long as a talk can last: the start may lie before 1970 by as much. */
  const longest = 8 * 100 * MINUTE;
  const start = [-longest, 0, LATEST - longest];
  const notStart = NOT_COUNT.filter((bad) => bad !== -1);
  expect(
    misread(readTalk, talk, {
      stages: { good: [stages(1), stages(8)], bad: [...NOT_LIST, [], stages(9), [7], [null]] },
      'stages.0.name': { good: ['alone', 'talk'], bad: [...NOT_TEXT, 'nap'] },
      'stages.0.milliseconds': {
        good: [1, 100 * MINUTE],
        bad: [...NOT_COUNT, 0, 100 * MINUTE + 1],
      },
      startedAt: { good: start, bad: [...notStart, -longest - 1, LATEST - longest + 1] },
      heldAt: { good: [null, 0, LATEST], bad: NOT_INSTANT.filter((bad) => bad !== null) },
      heldFor: { good: [0, LATEST], bad: NOT_INSTANT },
    }),
  ).toEqual([]);
});
