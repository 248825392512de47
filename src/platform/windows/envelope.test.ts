import { expect, test } from '@playwright/test';
import {
  isCall,
  isDeskMessage,
  isLater,
  isOfAnotherCopy,
  isOurs,
  isScreenMessage,
  originOf,
  PROTOCOL,
  targetOf,
} from './envelope.ts';
import { newSecret, newSigns, signsFrom } from './signs.ts';

const header = {
  live: PROTOCOL,
  secret: 'a-secret-word',
  id: 'window-one',
  count: 1,
  epoch: 5,
  seq: 1,
};
const beat = { ...header, from: 'screen', kind: 'beat', asks: true, reads: true };
const state = { ...header, from: 'desk', kind: 'state', state: {} };

test('a message is one of ours or nothing', () => {
  for (const message of [
    beat,
    { ...header, from: 'screen', kind: 'bye' },
    { ...header, from: 'screen', kind: 'press', press: 'next' },
  ])
    expect([isScreenMessage(message), isDeskMessage(message)]).toEqual([true, false]);
  for (const message of [state, { ...header, from: 'desk', kind: 'beat', asks: false }])
    expect([isScreenMessage(message), isDeskMessage(message)]).toEqual([false, true]);
  for (const spoil of [
    { live: 1 },
    { secret: '' },
    { secret: 7 },
    { id: 'x' },
    { count: -1 },
    { epoch: 'x' },
    { seq: 1.5 },
    { kind: 'shout' },
    { asks: 'yes' },
    { reads: undefined },
  ])
    expect(isScreenMessage({ ...beat, ...spoil }), JSON.stringify(spoil)).toBe(false);
  for (const nothing of [null, 7, 'hello', [], {}])
    expect([isScreenMessage(nothing), isDeskMessage(nothing), isCall(nothing)]).toEqual([
      false,
      false,
      false,
    ]);
  expect(isScreenMessage({ ...beat, kind: 'press', press: 'quit' })).toBe(false);
  expect(isDeskMessage({ ...state, kind: 'beat' })).toBe(false);
});

test('a call is one of three, and a window of another protocol is noticed by its secret', () => {
  const join = { live: PROTOCOL, kind: 'join', signs: 'ACEF', secret: 'a-secret-word' };
  const desk = { live: PROTOCOL, kind: 'desk', session: 's-1', id: 'window-one', epoch: 5 };
  for (const call of [{ live: PROTOCOL, kind: 'orphan' }, join, desk])
    expect(isCall(call)).toBe(true);
  for (const call of [
    { live: 1, kind: 'orphan' },
    { ...join, signs: 'ACE' },
    { ...join, secret: '' },
    { ...desk, session: '<b>' },
    { ...desk, epoch: -1 },
    { ...desk, id: '' },
  ])
    expect(isCall(call), JSON.stringify(call)).toBe(false);
  expect(isOfAnotherCopy({ ...state, live: 3 }, 'a-secret-word')).toBe(true);
  expect(isOfAnotherCopy({ ...state, live: 3 }, 'another-word')).toBe(false);
  expect(isOfAnotherCopy(state, 'a-secret-word')).toBe(false);
});

test('the origin counts wherever there is one; from disk nothing of a site is ours', () => {
  const site = originOf({ protocol: 'https:', origin: 'https://odds.example' });
  const disk = originOf({ protocol: 'file:', origin: 'file://' });
  expect([targetOf(site), targetOf(disk)]).toEqual(['https://odds.example', '*']);
  expect([isOurs('https://odds.example', site), isOurs('https://evil.example', site)]).toEqual([
    true,
    false,
  ]);
  expect([isOurs('null', site), isOurs('file://', site)]).toEqual([false, false]);
  expect([
    isOurs('null', disk),
    isOurs('file://', disk),
    isOurs('https://evil.example', disk),
  ]).toEqual([true, true, false]);
});

test('a later epoch wins, then a later state', () => {
  const place = (epoch: number, seq: number) => ({ epoch, seq });
  expect(isLater(place(2, 1), place(1, 9))).toBe(true);
  expect(isLater(place(1, 2), place(1, 1))).toBe(true);
  expect(isLater(place(1, 1), place(1, 1))).toBe(false);
  expect(isLater(place(1, 9), place(2, 1))).toBe(false);
});

test('secrets differ, and signs are read as they are typed', () => {
  expect(newSecret()).toMatch(/^[0-9a-f]{24}$/);
  expect(newSecret()).not.toBe(newSecret());
  expect(newSigns()).toMatch(/^[ACEFHJKLMPRTUWXY3479]{4}$/);
  expect(newSigns((bytes) => bytes.fill(19))).toBe('9999');
  expect(signsFrom(' ac-e f')).toBe('ACEF');
});

test('words and signs have their lengths, presses their names', () => {
  const word = (length: number) => 'x'.repeat(length);
  for (const part of ['secret', 'id']) {
    for (const length of [8, 64])
      expect(isScreenMessage({ ...beat, [part]: word(length) })).toBe(true);
    for (const length of [7, 65])
      expect(isScreenMessage({ ...beat, [part]: word(length) })).toBe(false);
  }
  const join = { live: PROTOCOL, kind: 'join', secret: 'a-secret-word' };
  expect([3, 4, 5].map((length) => isCall({ ...join, signs: word(length) }))).toEqual([
    ...[false, true, false],
  ]);
  const press = { ...header, from: 'screen', kind: 'press' };
  for (const name of ['next', 'back', 'black', 'white'])
    expect(isScreenMessage({ ...press, press: name })).toBe(true);
  expect(isScreenMessage(press)).toBe(false);
});

test('each part of a message counts by itself', () => {
  for (const part of ['live', 'secret', 'id', 'count', 'epoch', 'seq', 'from', 'kind'])
    for (const [is, message] of [
      [isScreenMessage, beat],
      [isDeskMessage, state],
    ] as const)
      for (const put of [undefined, null, -1, 0.5, '', []])
        expect(is({ ...message, [part]: put }), `${part} as ${String(put)}`).toBe(false);
  expect(isDeskMessage({ ...header, from: 'desk', kind: 'beat', asks: 1 })).toBe(false);
  expect(isScreenMessage({ ...beat, asks: 1 })).toBe(false);
});

test('a window of another protocol is one that names it, with our secret', () => {
  const stranger = { live: PROTOCOL + 1, secret: 'a-secret-word' };
  expect(isOfAnotherCopy(stranger, 'a-secret-word')).toBe(true);
  for (const value of [null, 7, [], { ...stranger, live: 'x' }, { secret: 'a-secret-word' }])
    expect(isOfAnotherCopy(value, 'a-secret-word')).toBe(false);
});

test('a secret is two signs for each of twelve bytes, small ones too', () => {
  expect(newSecret((bytes) => bytes.fill(0))).toBe('00'.repeat(12));
  expect(newSecret((bytes) => bytes.fill(255))).toBe('ff'.repeat(12));
  expect(newSecret((bytes) => bytes.fill(17))).toBe('11'.repeat(12));
  // Twenty signs: a byte goes round them.
  expect([0, 1, 19, 20, 255].map((byte) => newSigns((bytes) => bytes.fill(byte)))).toEqual([
    ...['AAAA', 'CCCC', '9999', 'AAAA', 'YYYY'],
  ]);
});
