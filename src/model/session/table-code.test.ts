import { expect, test } from '@playwright/test';
import { ANSWERS } from '../card/level.ts';
import { many } from '../examples.ts';
import {
  addUp,
  encodeTable,
  inFours,
  joinTable,
  readTableCode,
  type TableResult,
} from './table-code.ts';
import { CODE_WORDS } from './table-code.words.ts';

const CARD = { number: 3, title: 'The gym', edition: 1 };
const made = (table: number, shift = 0): TableResult => ({
  card: 3,
  edition: 1,
  table,
  id: (table * 331 + 17) % 4096,
  answers: Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].flatMap((letter, at) => {
      const answer = ANSWERS[(at + table + shift) % 5];
      return answer ? [[letter, { answer, split: (at + table) % 3 === 0 }]] : [];
    }),
  ),
});

test('a table’s code is read again as it was, however it is typed', () => {
  for (let table = 1; table <= 60; table += 1) {
    const code = encodeTable(made(table));
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    for (const typed of [
      code,
      inFours(code),
      code.toLowerCase(),
      inFours(code).replaceAll(' ', '-'),
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
    ])
      expect(readTableCode(typed)).toEqual({ ok: true, result: made(table) });
  }
  expect(inFours('ABCDEFGHJKMNPQRS')).toBe('ABCD EFGH JKMN PQRS');
});

test('one wrong sign, or two neighbours swapped, is always found', () => {
  for (const table of [1, 7, 12, 60]) {
    const code = encodeTable(made(table));
    for (let at = 0; at < code.length; at += 1) {
      for (const sign of '0123456789ABCDEFGHJKMNPQRSTVWXYZ')
        if (sign !== code[at])
          expect(readTableCode(code.slice(0, at) + sign + code.slice(at + 1)).ok).toBe(false);
      const swapped =
        code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2);
      if (at + 1 < code.length && swapped !== code) expect(readTableCode(swapped).ok).toBe(false);
    }
  }
});

test('twelve tables in any order add up; forged, repeated and foreign codes are refused in one sentence', () => {
  const codes = Array.from({ length: 12 }, (_, at) => encodeTable(made(at + 1)));
  const inAll = (order: string[]) =>
    order.reduce<TableResult[]>((results, code) => {
      const read = readTableCode(code);
      const joined = read.ok ? joinTable(results, read.result, CARD) : read;
      return joined.ok && 'results' in joined ? joined.results : results;
    }, []);
  const sum = addUp(inAll(codes));
  for (const order of [
    codes.toReversed(),
    codes.toSorted(),
    [...codes.slice(5), ...codes.slice(0, 5)],
  ])
    expect(addUp(inAll(order))).toEqual(sum);
  expect(Object.values(sum.a ?? {}).reduce((all, count) => all + count, 0)).toBe(
    Array.from({ length: 12 }, (_, at) => made(at + 1)).filter(({ answers }) => answers.a).length,
  );

  const all = inAll(codes);
  const sentences = [
    joinTable(all, made(4), CARD),
    joinTable(all, { ...made(4), table: 20 }, CARD),
    joinTable([], { ...made(1), card: 9 }, CARD),
    joinTable([], { ...made(1), edition: 2 }, CARD),
    readTableCode(''),
    readTableCode('ABC'),
    readTableCode('U'.repeat(16)),
    readTableCode('7'.repeat(16)),
  ].map((refusal) => (refusal.ok ? 'taken' : refusal.sentence));
  for (const sentence of sentences) expect(sentence).toMatch(/^[^.]+\.$/);
  expect(sentences[0]).toBe('Table 4 is in already: remove it first if it changed its mind.');
  expect(sentences[1]).toBe('This code is in already, as table 4.');
  expect(sentences[2]).toBe('That code is for card 9; this round is on card 3, The gym.');
});

/** Numbers from 0 up to 1 that are the same for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

test('two honest tables are never called one, however often their chance numbers collide', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const chance = chanceFrom(seed);
    let results: TableResult[] = [];
    for (let table = 1; table <= 60; table += 1) {
      const result: TableResult = {
        card: 3,
        edition: 1,
        table,
        id: Math.floor(chance() * 4),
        answers: Object.fromEntries(
          ['a', 'b', 'c', 'd', 'e'].map((letter) => [
            letter,
            { answer: ANSWERS[Math.floor(chance() * 4)] ?? 'depends', split: chance() < 0.3 },
          ]),
        ),
      };
      const same = results.find(
        ({ id, answers }) =>
          id === result.id && JSON.stringify(answers) === JSON.stringify(result.answers),
      );
      const joined = joinTable(results, result, CARD);
      expect(joined.ok, `seed ${seed}, table ${table}`).toBe(!same);
      if (joined.ok) results = joined.results;
      else expect(joined.sentence).toBe(`This code is in already, as table ${same?.table}.`);
    }
    expect(results.length, `seed ${seed}`).toBeGreaterThan(55);
  }
});

test('one sorting typed for two tables is known even where it left something open', () => {
  const open = { ...made(4), answers: { a: { answer: 'beating', split: false } } } as TableResult;
  expect(joinTable([open], { ...open, table: 5 }, CARD).ok).toBe(false);
  const more = { ...open, answers: { ...open.answers, b: open.answers.a } } as TableResult;
  expect(joinTable([open], { ...more, table: 5 }, CARD).ok).toBe(true);
  expect(joinTable([more], { ...open, table: 5 }, CARD).ok).toBe(true);
});

test('numbers that a code has no room for are a fault of the caller', () => {
  for (const [name, least, most] of [
    ['card', 1, 1023],
    ['edition', 1, 31],
    ['table', 1, 60],
    ['id', 0, 4095],
  ] as const) {
    for (const number of [least, most]) {
      const result = { ...made(4), [name]: number };
      expect(readTableCode(encodeTable(result)), name).toEqual({ ok: true, result });
    }
    for (const number of [least - 1, most + 1])
      expect(() => encodeTable({ ...made(4), [name]: number }), name).toThrow(RangeError);
  }
});

/** A code with any numbers at all, and the right check: the format of version 1, written once more from its description. */
function forged(...numbers: [number, number][]): string {
  const bits = numbers.map(([bits, number]) => number.toString(2).padStart(bits, '0')).join('');
  const check = [...bits].reduce(
    (sum, bit) => ((sum << 1) & 0xfffff) ^ ((sum >> 19) ^ Number(bit) ? 0x8359f : 0),
    0xfffff,
  );
  const all = bits + check.toString(2).padStart(20, '0');
  return many(
    16,
    (at) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[parseInt(all.slice(at * 5, at * 5 + 5), 2)],
  ).join('');
}
const parts = ({ format = 1, card = 3, edition = 1, table = 4, answer = 1, split = 0 }) => {
  const open = many(10, (at): [number, number] => [at % 2 ? 1 : 3, 0]);
  return forged(
    [3, format],
    [10, card],
    [5, edition],
    [6, table],
    [3, answer],
    [1, split],
    ...open,
    [12, 77],
  );
};

test('codes that are on paper stay what they are', () => {
  const answers = { a: { answer: 'beating', split: false } } as TableResult['answers'];
  const result = { card: 3, edition: 1, table: 4, id: 77, answers };
  expect(encodeTable(result)).toBe('40C48800002D7GZP');
  expect(parts({})).toBe('40C48800002D7GZP');
  expect(readTableCode(parts({ answer: 4, split: 1 }))).toEqual({
    ok: true,
    result: { ...result, answers: { a: { answer: 'depends', split: true } } },
  });
  expect(readTableCode(parts({ answer: 0 }))).toEqual({
    ok: true,
    result: { ...result, answers: {} },
  });
});

test('each refusal says in its own sentence what is off', () => {
  const sentence = (typed: string) => {
    const read = readTableCode(typed);
    return read.ok ? 'taken' : read.sentence;
  };
  const code = parts({});
  expect([
    sentence(' - '),
    sentence(code.slice(1)),
    sentence(`${code}0`),
    sentence(`U${code.slice(1)}`),
    sentence(`${code.slice(0, 15)}?`),
    sentence(code.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))),
    sentence(parts({ format: 2 })),
    sentence(parts({ format: 0 })),
  ]).toEqual([
    CODE_WORDS.empty,
    CODE_WORDS.length(16, 15),
    CODE_WORDS.length(16, 17),
    CODE_WORDS.strange('U'),
    CODE_WORDS.strange('?'),
    CODE_WORDS.signOff,
    CODE_WORDS.newer,
    CODE_WORDS.newer,
  ]);
  for (const off of [{ card: 0 }, { edition: 0 }, { table: 0 }, { table: 61 }, { answer: 5 }])
    expect(sentence(parts(off)), JSON.stringify(off)).toBe(CODE_WORDS.none);
});

test('tables that are in stand by their numbers, whoever came first', () => {
  const joined = [9, 2, 30, 1].reduce<TableResult[]>((results, table) => {
    const next = joinTable(results, made(table), CARD);
    return next.ok ? next.results : results;
  }, []);
  expect(joined).toEqual([made(1), made(2), made(9), made(30)]);
  const twice = [made(4), { ...made(4), table: 5 }];
  expect(joinTable(twice, { ...made(4), table: 6 }, CARD)).toEqual({
    ok: false,
    sentence: CODE_WORDS.codeIn(4),
  });
});
