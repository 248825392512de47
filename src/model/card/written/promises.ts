/**
 * What the cards must keep, beyond the shape of one file. Pure: all cards in, a list of broken promises out.
 * Pages call it, and the build stops if the list is not empty.
 */
import { RESPONSE_IDS, wordCount, type Card, type Response } from '../card.ts';
import { isLevel } from '../level.ts';
import { neverWords, readingAge } from './plain-words.ts';
import { fitOf, isLine } from '../rule.ts';

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
    ...brokenExample(card),
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
  const list: string[] = brokenSource(card, response);
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
  if (response.keptBack && (!isLevel(response.fit) || response.otherReading))
    list.push(
      say(
        'is kept back but can be read two ways.',
        'Keep back a response with one level and no other reading.',
      ),
    );
  const words = wordCount(response.text);
  if (words > 20) list.push(say('is longer than 20 words.', 'Cut it.'));
  if (words < 4) list.push(say(`has ${words} words.`, 'Say who does what, in four words or more.'));
  return list;
}

/** What is from Blackpool says where the source puts it, in the source's words; what is ours says neither. */
function brokenSource(card: Card, response: Response): string[] {
  const say = (found: string, write: string) =>
    broken(card, `response ${response.id} ${found}`, write);
  const list: string[] = [];
  if (response.from === 'blackpool' && !response.sourceSays)
    list.push(
      say('is from Blackpool but does not say where the source puts it.', 'Write sourceSays.'),
    );
  if (response.from === 'ours' && response.sourceSays)
    list.push(say('is ours but has sourceSays.', 'Take sourceSays out, or write from: blackpool.'));
  if ((response.from === 'blackpool') !== (response.source !== undefined))
    list.push(
      say(
        'needs the source’s own words if it is from Blackpool, and only then.',
        'Write source, or take it out.',
      ),
    );
  return list;
}

/** A worked example has one response that is clear and one that can be read two ways. */
function brokenExample(card: Card): string[] {
  if (!card.workedExample) return [];
  const { clear, doubtful } = card.workedExample;
  const find = (id: string) => card.responses.find((response) => response.id === id);
  const [plain, open] = [find(clear.response), find(doubtful.response)];
  return [
    ...(plain && isLevel(plain.fit) && !plain.otherReading
      ? []
      : [
          broken(
            card,
            `workedExample says that response ${clear.response} is clear, but it can be read two ways.`,
            'Choose one with one level and no other reading.',
          ),
        ]),
    ...(open?.otherReading
      ? []
      : [
          broken(
            card,
            `workedExample says that response ${doubtful.response} is doubtful, but it has one reading.`,
            'Choose one with otherReading.',
          ),
        ]),
  ];
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
