/**
 * What the cards must keep, beyond the shape of one file. Pure: all cards in, a list of broken promises out.
 * Pages call it, and the build stops if the list is not empty.
 */
import {
  NATIONS,
  PHASES,
  RESPONSE_IDS,
  THEMES,
  wordCount,
  type Card,
  type Response,
} from '../card.ts';
import { LEVELS } from '../level.ts';
import { neverWords, readingAge } from './plain-words.ts';
import { fitOf, isLine, levelsOf } from '../rule.ts';
import { tells } from './tells.ts';

const file = (card: Card) => `src/content/cards/${card.id}.yaml`;
const broken = (card: Card, found: string, write: string) => `${file(card)}: ${found} ${write}`;

export function brokenPromises(cards: Card[]): string[] {
  return [
    ...cards.flatMap(brokenInCard),
    ...repeated(
      cards,
      'number',
      (number) =>
        `Give it the next free number: ${Math.max(...cards.map((card) => card.number)) + 1} or above; ${number} is taken.`,
    ),
    ...repeated(cards, 'title', () => 'Give it a title of its own.'),
  ];
}

function brokenInCard(card: Card): string[] {
  const ids = card.responses.map((response) => response.id).join('');
  const expected = RESPONSE_IDS.slice(0, card.responses.length).join('');
  return [
    ...(ids === expected
      ? []
      : [
          broken(
            card,
            `the responses are lettered ${ids.split('').join(', ')}, but ${expected.split('').join(', ')} was expected.`,
            'Letter them in order, each once.',
          ),
        ]),
    ...LEVELS.filter(
      (level) => !card.responses.some((response) => levelsOf(response.fit).includes(level)),
    ).map((level) =>
      broken(
        card,
        `no response fits "${level}".`,
        'Write at least one response for each kind of help.',
      ),
    ),
    ...card.responses.flatMap((response) => brokenInResponse(card, response)),
    ...tooHard(card),
    ...neverWords(everyWord(card)).map((found) =>
      broken(card, `uses ${found}.`, 'Say it another way.'),
    ),
  ];
}

function brokenInResponse(card: Card, response: Response): string[] {
  const rule = fitOf(response.tests, response.gate);
  const say = (found: string, write: string) =>
    broken(card, `response ${response.id} ${found}`, write);
  const list: string[] = [];
  if (rule === 'first')
    list.push(say('is a duty.', 'Move it to firstAlways: a duty is never sorted.'));
  if (rule !== response.fit && !response.whyNotTheRule)
    list.push(
      say(
        `says fit "${response.fit}", but the rule gives "${rule}" from its tests.`,
        'Mend the tests or the fit, or write whyNotTheRule.',
      ),
    );
  if (rule === response.fit && response.whyNotTheRule)
    list.push(say('agrees with the rule but has whyNotTheRule.', 'Take whyNotTheRule out.'));
  if (isLine(response.fit) && !response.otherReading)
    list.push(
      say(
        'is on the line but gives one reading only.',
        'Write otherReading: the case for the second level.',
      ),
    );
  if (response.from === 'blackpool' && !response.sourceSays)
    list.push(
      say('is from Blackpool but does not say where the source puts it.', 'Write sourceSays.'),
    );
  if (response.from === 'ours' && response.sourceSays)
    list.push(say('is ours but has sourceSays.', 'Take sourceSays out, or write from: blackpool.'));
  if (wordCount(response.text) > 20) list.push(say('is longer than 20 words.', 'Cut it.'));
  return list;
}

function repeated(
  cards: Card[],
  field: 'number' | 'title',
  write: (value: string | number) => string,
): string[] {
  const seen = new Map<string | number, Card>();
  return cards.flatMap((card) => {
    const before = seen.get(card[field]);
    if (!before) seen.set(card[field], card);
    return before
      ? [
          broken(
            card,
            `${field} "${card[field]}" is also used by ${file(before)}.`,
            write(card[field]),
          ),
        ]
      : [];
  });
}

/** The front and the reasons are for ages up to 13 and a half or so; the plain side for 9. */
const AGES = { 'The front': 13.5, 'The back': 13.5, 'The plain side': 9 } as const;
const sidesOf = (card: Card): Record<keyof typeof AGES, string> => ({
  'The front': [card.situation, ...card.responses.map(({ text }) => text)].join(' '),
  'The back': [
    ...card.responses.flatMap(({ why, otherReading }) => [why, otherReading?.why ?? '']),
    card.tomorrowMorning,
    card.whoIsMissing,
  ].join(' '),
  'The plain side': [card.plainSituation, ...card.responses.map(({ plain }) => plain)].join(' '),
});

function tooHard(card: Card): string[] {
  return Object.entries(sidesOf(card)).flatMap(([side, text]) => {
    const [age, most] = [readingAge(text), AGES[side as keyof typeof AGES]];
    return age > most
      ? [
          broken(
            card,
            `${side.toLowerCase()} reads as for age ${age.toFixed(1)}, and ${most} is the most.`,
            'Use shorter words and shorter sentences.',
          ),
        ]
      : [];
  });
}

const everyWord = (card: Card): string =>
  [
    card.title,
    ...Object.values(sidesOf(card)),
    card.firstAlways ?? '',
    ...Object.values(card.talk),
    ...card.duties.map(({ text }) => text),
  ].join(' ');

/** What the whole set must keep: spread, and enough of what is not simple. `least` is how many cards a full set has. */
export function brokenInSet(cards: Card[], least: number): string[] {
  const fits = cards.flatMap(({ responses }) => responses.map(({ fit }) => fit));
  const need = (found: number, wanted: number, what: string) =>
    found >= wanted
      ? []
      : [`src/content/cards: ${found} ${what}, and ${wanted} are wanted. Write more.`];
  return [
    ...need(cards.length, least, 'cards'),
    ...need(fits.length, least * 5, 'responses'),
    ...need(fits.filter(isLine).length, 8, 'responses on the line'),
    ...need(
      fits.filter((fit) => fit === 'higher-wall').length,
      3,
      'responses that build a higher wall',
    ),
    ...need(
      fits.filter((fit) => fit === 'not-yet').length,
      3,
      'responses that are not yet anything',
    ),
    ...THEMES.flatMap((theme) =>
      need(cards.filter((card) => card.theme === theme).length, 2, `cards on ${theme}`),
    ),
    ...PHASES.flatMap((phase) =>
      need(cards.filter((card) => card.phase === phase).length, 3, `cards for ${phase}`),
    ),
    ...NATIONS.filter((nation) => nation !== 'UK').flatMap((nation) =>
      need(cards.filter((card) => card.nation === nation).length, 4, `cards for ${nation}`),
    ),
    ...need(
      new Set(cards.map(({ noticedBy }) => noticedBy.replace(/^(?:an?|the) /, ''))).size,
      9,
      'jobs that notice first',
    ),
    ...tells(cards.flatMap(({ responses }) => responses)),
  ];
}
