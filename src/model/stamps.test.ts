import { expect, test } from '@playwright/test';
import { many } from './examples.ts';
import { entriesUnder, inPlaces, partsUnder } from './record-parts.ts';
import {
  conflictingParts,
  firstStamped,
  joinParts,
  noStamps,
  readStamps,
  stampedChange,
  takenBack,
  type Parts,
  type Stamped,
} from './stamps.ts';

interface Shelf extends Stamped {
  things: Record<string, number>;
}
const SHELF: Parts<Shelf> = {
  list: ({ things }) => partsUnder('thing', things),
  write: (shelf, parts) => ({ ...shelf, things: entriesUnder('thing', parts) }),
};
const shelf = (things: Record<string, number> = {}): Shelf => ({ things, stamps: noStamps() });
const put = (before: Shelf, name: string, value: number, writer: string) =>
  stampedChange(SHELF, before, { ...before, things: { ...before.things, [name]: value } }, writer);
const without = (before: Shelf, name: string, writer: string) =>
  stampedChange(
    SHELF,
    before,
    {
      ...before,
      things: Object.fromEntries(Object.entries(before.things).filter(([own]) => own !== name)),
    },
    writer,
  );
const join = (mine: Shelf, theirs: Shelf) => joinParts(SHELF, mine, theirs);

/** Numbers from 0 up to 1 that are the same for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Copies of one shelf that writers changed apart, with a join here and there. */
function copiesFrom(seed: number): Shelf[] {
  const chance = chanceFrom(seed);
  const whole = (most: number) => Math.floor(chance() * most);
  const start = firstStamped(SHELF, shelf({ a: 0, b: 0 }), 'first');
  const copies = Array.from({ length: 4 }, () => start);
  for (let act = 0; act < 24; act += 1) {
    const at = whole(copies.length);
    const copy = copies[at] ?? start;
    const name = 'abcde'[whole(5)] ?? 'a';
    const kind = whole(8);
    if (kind === 0) copies[at] = join(copy, copies[whole(copies.length)] ?? start);
    else if (kind === 1) copies[at] = without(copy, name, `w${at}`);
    else copies[at] = put(copy, name, whole(100), `w${at}`);
  }
  return copies;
}

test('joining is the same in any order and any grouping, and twice is once: a thousand seeds', () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const [a, b, c] = copiesFrom(seed) as [Shelf, Shelf, Shelf];
    const note = `seed ${seed}`;
    expect(JSON.stringify(join(a, b)), note).toBe(JSON.stringify(join(b, a)));
    expect(JSON.stringify(join(join(a, b), c)), note).toBe(JSON.stringify(join(a, join(b, c))));
    expect(join(a, a), note).toEqual(a);
    expect(join(join(a, b), b), note).toEqual(join(a, b));
  }
});

test('a change made after seeing another one always stays', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const [a, b] = copiesFrom(seed) as [Shelf, Shelf];
    const both = put(join(a, b), 'a', 555, 'late');
    for (const joined of [join(both, a), join(b, both)]) expect(joined.things.a).toBe(555);
  }
});

test('a part counts one above the highest seen anywhere, and what did not change keeps its stamp', () => {
  const first = put(put(shelf(), 'a', 1, 'me'), 'b', 1, 'me');
  const seen = join(first, put(first, 'a', 2, 'you'));
  expect(put(seen, 'b', 9, 'me').stamps.parts).toEqual({
    'thing.a': [3, 'you'],
    'thing.b': [4, 'me'],
  });
  expect(put(seen, 'b', 1, 'me').stamps).toEqual(seen.stamps);
});

test('an old copy does not bring back what was removed', () => {
  const old = put(shelf(), 'a', 1, 'me');
  expect(join(without(old, 'a', 'me'), old).things).toEqual({});
  expect(join(old, without(old, 'a', 'me')).things).toEqual({});
});

test('equal stamps with different values join alike in both orders', () => {
  const [mine, theirs] = [shelf({ a: 1 }), shelf({ a: 2, b: 3 })];
  expect(join(mine, theirs)).toEqual(join(theirs, mine));
  expect(join(mine, theirs).things).toEqual({ a: 2, b: 3 });
});

test('undo takes back one’s own act, three times in a row, and leaves what another tab did since', () => {
  const zero = shelf({ a: 0 });
  const one = put(zero, 'a', 1, 'me');
  const two = put(one, 'b', 1, 'me');
  const three = put(two, 'a', 2, 'me');
  const back = (now: Shelf, before: Shelf, after: Shelf) =>
    takenBack(SHELF, now, { before, after }, 'me');
  const afterOne = back(three, two, three);
  expect(afterOne.things).toEqual({ a: 1, b: 1 });
  const afterTwo = back(afterOne, one, two);
  expect(afterTwo.things).toEqual({ a: 1 });
  expect(back(afterTwo, zero, one).things).toEqual({ a: 0 });
  const others = put(three, 'a', 7, 'you');
  expect(back(others, two, three)).toEqual(others);
  // What is taken back is a change like any other: an older copy does not undo it.
  expect(join(afterOne, three).things).toEqual({ a: 1, b: 1 });
});

test('only what both changed without knowing of each other is a conflict', () => {
  const base = put(put(shelf(), 'a', 1, 'me'), 'b', 1, 'me');
  const mine = put(base, 'a', 2, 'me');
  const theirs = put(put(base, 'b', 5, 'you'), 'a', 3, 'you');
  expect(conflictingParts(SHELF, mine, theirs)).toEqual(['thing.a']);
  expect(conflictingParts(SHELF, theirs, mine)).toEqual(['thing.a']);
  expect(conflictingParts(SHELF, join(mine, theirs), mine)).toEqual([]);
  expect(conflictingParts(SHELF, base, theirs)).toEqual([]);
});

test('places rise, and as few as can be change', () => {
  const items = [{ id: 'a', place: 0 }, { id: 'c', place: 2 }, { id: 'b', place: 1 }, { id: 'd' }];
  expect(inPlaces(items).map(({ place }) => place)).toEqual([0, 2, 3, 4]);
  expect(inPlaces(inPlaces(items))).toEqual(inPlaces(items));
});

test('a new record is stamped whole, and the highest counter seen anywhere is what the next one rises above', () => {
  const first = firstStamped(SHELF, shelf({ a: 1, b: 2 }), 'me');
  expect(first.stamps).toEqual({
    parts: { 'thing.a': [1, 'me'], 'thing.b': [1, 'me'] },
    seen: { me: 1 },
  });
  const seenHigher = { ...first, stamps: { ...first.stamps, seen: { me: 1, you: 7, them: 3 } } };
  expect(put(seenHigher, 'a', 5, 'me').stamps).toEqual({
    parts: { 'thing.a': [8, 'me'], 'thing.b': [1, 'me'] },
    seen: { me: 8, you: 7, them: 3 },
  });
  const partHigher = {
    ...shelf({ a: 1 }),
    stamps: { parts: { 'thing.z': [6, 'me'] as const }, seen: {} },
  };
  expect(put(partHigher, 'a', 5, 'me').stamps.parts['thing.a']).toEqual([7, 'me']);
});

test('of many tabs the two hundred with the latest changes are remembered', () => {
  const seen = Object.fromEntries(many(200, (at) => [`w${at}`, at + 1]));
  const next = put({ ...shelf(), stamps: { parts: {}, seen } }, 'a', 1, 'me').stamps.seen;
  expect(next).toEqual({ ...seen, w0: undefined, me: 201 });
  expect(Object.keys(next)).toHaveLength(200);
});

test('a copy knows the highest counter of each writer that either copy knew', () => {
  const knowing = (seen: Record<string, number>) => ({ ...shelf(), stamps: { parts: {}, seen } });
  expect(join(knowing({ a: 3, b: 1, c: 0 }), knowing({ a: 2, b: 5, d: 0 })).stamps.seen).toEqual({
    a: 3,
    b: 5,
    c: 0,
    d: 0,
  });
});

test('of two changes with one counter that of the higher writer stays, in both orders', () => {
  const [mine, theirs] = [put(shelf(), 'a', 1, 'ann'), put(shelf(), 'a', 2, 'bob')];
  expect([join(mine, theirs).things, join(theirs, mine).things]).toEqual([{ a: 2 }, { a: 2 }]);
  expect(conflictingParts(SHELF, mine, theirs)).toEqual(['thing.a']);
});

test('undo leaves a value that somebody else wrote, though it is the same, and one of one’s own that came later', () => {
  const zero = shelf({ a: 0 });
  const one = put(zero, 'a', 1, 'me');
  const back = (now: Shelf) => takenBack(SHELF, now, { before: zero, after: one }, 'me');
  const same = put(put(one, 'a', 2, 'you'), 'a', 1, 'you');
  expect(back(same)).toEqual(same);
  const later = put(one, 'a', 2, 'me');
  expect(back(later)).toEqual(later);
  const added = put(zero, 'b', 1, 'me');
  const without = takenBack(SHELF, added, { before: zero, after: added }, 'me');
  expect(Object.keys(without.things)).toEqual(['a']);
});

test('the order of fields, and a field that holds nothing, are no change', () => {
  interface Box extends Stamped {
    inside: unknown;
  }
  const kind: Parts<Box> = {
    list: ({ inside }) => ({ inside }),
    write: (box, parts) => ({ ...box, inside: parts.inside }),
  };
  const box = (inside: unknown): Box => ({ inside, stamps: noStamps() });
  const changed = (before: unknown, after: unknown) =>
    Object.keys(stampedChange(kind, box(before), box(after), 'me').stamps.parts);
  expect([
    changed({ a: 1, b: 2 }, { b: 2, a: 1 }),
    changed({ a: 1 }, { a: 1, b: undefined }),
    changed([{ a: 1, b: 2 }], [{ b: 2, a: 1 }]),
    changed([1, 2], [2, 1]),
    changed(['1'], [1]),
    changed({ a: 1 }, { a: null }),
  ]).toEqual([[], [], [], ['inside'], ['inside'], ['inside']]);
});

test('stamps from outside are read whole or not at all', () => {
  const stamps = { parts: { 'rounds.round-one': [3, 'me'], text: [1, 'me'] }, seen: { me: 3 } };
  expect(readStamps(stamps)).toEqual(stamps);
  const parts = (count: number) =>
    Object.fromEntries(many(count, (at) => [`part.p${at}`, [1, 'me']]));
  const most = {
    parts: parts(6000),
    seen: Object.fromEntries(many(2000, (at) => [`w${at}`, Number.MAX_SAFE_INTEGER])),
  };
  expect(readStamps(most)).toEqual(most);
  for (const spoil of [
    undefined,
    [],
    { ...stamps, parts: { text: [1] } },
    { ...stamps, parts: { text: [-1, 'me'] } },
    { ...stamps, parts: { text: [1.5, 'me'] } },
    { ...stamps, parts: { text: [1, 'Me!'] } },
    { ...stamps, parts: { '<b>': [1, 'me'] } },
    { ...stamps, parts: { text: [1, 'me', 1] } },
    { ...stamps, parts: { text: { 0: 1, 1: 'me', length: 2 } } },
    { ...stamps, parts: { text: [1, 'a'.repeat(21)] } },
    { ...stamps, parts: parts(6001) },
    { ...stamps, seen: Object.fromEntries(many(2001, (at) => [`w${at}`, 1])) },
    { ...stamps, seen: { me: 'x' } },
    { ...stamps, parts: JSON.parse('{"__proto__":[1,"me"]}') as unknown },
  ])
    expect(readStamps(spoil), JSON.stringify(spoil)).toBeUndefined();
});
