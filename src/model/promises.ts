/**
 * What the cards must keep, beyond the shape of one file. Pure: all cards in, a list of broken promises out.
 * Pages call it, and the build stops if the list is not empty.
 */
import { RESPONSE_IDS, wordCount, type Card, type Response } from './card.ts';
import { LEVELS } from './level.ts';
import { fitOf, isLine, levelsOf } from './rule.ts';

const file = (card: Card) => `src/content/cards/${card.id}.yaml`;
const broken = (card: Card, found: string, write: string) => `${file(card)}: ${found} ${write}`;

export function brokenPromises(cards: Card[]): string[] {
  return [
    ...cards.flatMap(brokenInCard),
    ...repeated(cards, 'number', (number) => `Give it the next free number: ${Math.max(...cards.map((card) => card.number)) + 1} or above; ${number} is taken.`),
    ...repeated(cards, 'title', () => 'Give it a title of its own.'),
  ];
}

function brokenInCard(card: Card): string[] {
  const ids = card.responses.map((response) => response.id).join('');
  const expected = RESPONSE_IDS.slice(0, card.responses.length).join('');
  return [
    ...(ids === expected ? [] : [broken(card, `the responses are lettered ${ids.split('').join(', ')}, but ${expected.split('').join(', ')} was expected.`, 'Letter them in order, each once.')]),
    ...LEVELS.filter((level) => !card.responses.some((response) => levelsOf(response.fit).includes(level)))
      .map((level) => broken(card, `no response fits "${level}".`, 'Write at least one response for each kind of help.')),
    ...card.responses.flatMap((response) => brokenInResponse(card, response)),
  ];
}

function brokenInResponse(card: Card, response: Response): string[] {
  const rule = fitOf(response.tests, response.gate);
  const say = (found: string, write: string) => broken(card, `response ${response.id} ${found}`, write);
  const list: string[] = [];
  if (rule === 'first') list.push(say('is a duty.', 'Move it to firstAlways: a duty is never sorted.'));
  if (rule !== response.fit && !response.whyNotTheRule)
    list.push(say(`says fit "${response.fit}", but the rule gives "${rule}" from its tests.`, 'Mend the tests or the fit, or write whyNotTheRule.'));
  if (rule === response.fit && response.whyNotTheRule)
    list.push(say('agrees with the rule but has whyNotTheRule.', 'Take whyNotTheRule out.'));
  if (isLine(response.fit) && !response.otherReading)
    list.push(say('is on the line but gives one reading only.', 'Write otherReading: the case for the second level.'));
  if (response.from === 'blackpool' && !response.sourceSays)
    list.push(say('is from Blackpool but does not say where the source puts it.', 'Write sourceSays.'));
  if (response.from === 'ours' && response.sourceSays)
    list.push(say('is ours but has sourceSays.', 'Take sourceSays out, or write from: blackpool.'));
  if (wordCount(response.text) > 20) list.push(say('is longer than 20 words.', 'Cut it.'));
  return list;
}

function repeated(cards: Card[], field: 'number' | 'title', write: (value: string | number) => string): string[] {
  const seen = new Map<string | number, Card>();
  return cards.flatMap((card) => {
    const before = seen.get(card[field]);
    if (!before) seen.set(card[field], card);
    return before ? [broken(card, `${field} "${card[field]}" is also used by ${file(before)}.`, write(card[field]))] : [];
  });
}
