import { expect, test } from '@playwright/test';
import type { Card, Response } from '../card.ts';
import { EXAMPLE_CARD } from '../examples.ts';
import type { Fit } from '../rule.ts';
import { brokenInSet } from './set-promises.ts';

const words = (count: number): string => 'word '.repeat(count).trim();
const response = (fit: Fit, count: number, more: Partial<Response> = {}): Response => ({
  ...EXAMPLE_CARD.responses[0]!,
  fit,
  text: words(count),
  ...more,
});
const card = (id: string, responses: Response[]): Card => ({ ...EXAMPLE_CARD, id, responses });
const said = (cards: Card[]): string => brokenInSet(cards, 0).join('\n');

/** Each level with one response that is shorter and one that is longer than 12 words. */
const spread = (by: number, middle = 12): Card[] =>
  (['beating', 'changing', 'supercharged'] as const).map((fit) =>
    card(fit, [response(fit, middle - by), response(fit, middle + by)]),
  );

test('responses are neither all of a length nor too long: a deviation of 3.5, a mean of 11 to 13', () => {
  expect(said(spread(3))).toContain('responses have 12.0 words, deviation 3.0');
  expect(said(spread(4))).not.toContain('responses have');
  expect(said(spread(4, 10))).toContain('responses have 10.0 words');
  expect(said(spread(4, 11))).not.toContain('responses have');
  expect(said(spread(4, 13))).not.toContain('responses have');
  expect(said(spread(4, 14))).toContain('responses have 14.0 words');
});

test('within one level lengths vary too, and no level is longer than another', () => {
  expect(said(spread(2))).toContain('one level has responses that are all of a length');
  expect(said(spread(3))).not.toContain('one level has responses');
  const [first, second, third] = spread(4);
  const longer = card('longer', [response('supercharged', 10), response('supercharged', 18)]);
  expect(said([first!, second!, longer])).toContain('differ by 15 per cent or more');
  expect(said([first!, second!, third!])).not.toContain('differ by 15 per cent');
});

test('no card is solved by counting off: six in ten may hold all three levels', () => {
  const all = (id: string) =>
    card(id, [response('beating', 8), response('changing', 12), response('supercharged', 16)]);
  const some = (id: string) => card(id, [response('beating', 8), response('changing', 16)]);
  expect(said([all('a'), all('b'), all('c'), some('d'), some('e')])).not.toContain(
    'hold all three',
  );
  expect(said([all('a'), all('b'), all('c'), all('d'), some('e')])).toContain(
    '4 of 5 cards hold all three levels',
  );
});

test('two responses are kept back: of one level, on two cards', () => {
  const kept = (id: string, fit: Fit) => card(id, [response(fit, 12, { keptBack: true })]);
  const two = [kept('a', 'changing'), kept('b', 'changing')];
  expect(said(two)).not.toContain('kept back');
  expect(said([kept('a', 'changing')])).toContain('1 responses are kept back');
  expect(said([kept('a', 'changing'), kept('b', 'beating')])).toContain('kept back');
  expect(said([...two, kept('c', 'changing')])).toContain('3 responses are kept back');
  const one = card(
    'a',
    two.flatMap(({ responses }) => responses),
  );
  expect(said([one])).toContain('kept back');
});
