/** The rules of sorting: plain functions from one sorting to the next. No score anywhere: only where the pair is, and what it said. */
import type { Card } from '../../model/card/card.ts';
import type { Answer } from '../../model/card/level.ts';
import { levelsOf } from '../../model/card/rule.ts';
import {
  NOTE_LENGTH,
  type DependsOn,
  type Place,
  type Placing,
  type Sorting,
  type View,
  type WiderNote,
  type WiderStep,
} from '../../model/sorting/sorting.ts';
import { noStamps } from '../../model/stamps.ts';

const placingKey = (card: string, response: string) => `${card}/${response}`;
const NOTHING: Placing = { answers: [], dependsOn: [], note: '', at: 0 };

export const startSorting = (
  id: string,
  cards: Pick<Card, 'id' | 'edition'>[],
  now: number,
): Sorting => ({
  id,
  startedAt: now,
  cards: cards.map((card) => ({ id: card.id, edition: card.edition })),
  placings: {},
  wider: {},
  stopped: {},
  place: { view: 'front', card: 0, response: 0, at: now },
  stamps: noStamps(),
});

export const placingOf = (sorting: Sorting, card: string, response: string): Placing =>
  sorting.placings[placingKey(card, response)] ?? NOTHING;

/**
 * One press of an answer. Together, it replaces the answer (pressing it again takes it back).
 * While the pair is split, it holds up to two: one for each of them.
 */
export function pressAnswer(
  placing: Placing,
  answer: Answer,
  split: boolean,
  now: number,
): Placing {
  const rest = placing.answers.filter((placed) => placed !== answer);
  const kept = split ? rest.slice(-1) : [];
  const answers = placing.answers.includes(answer) ? rest : [...kept, answer];
  return {
    ...placing,
    answers,
    dependsOn: answers.includes('depends') ? placing.dependsOn : [],
    at: now,
  };
}

export function toggleDependsOn(placing: Placing, reason: DependsOn, now: number): Placing {
  const isMarked = placing.dependsOn.includes(reason);
  return {
    ...placing,
    dependsOn: isMarked
      ? placing.dependsOn.filter((marked) => marked !== reason)
      : [...placing.dependsOn, reason],
    at: now,
  };
}

/** Later parts need later instants, or joining two tabs could not tell which is newer. */
const after = (now: number, previous: number | undefined) => Math.max(now, (previous ?? 0) + 1);

export function withPlacing(
  sorting: Sorting,
  card: string,
  response: string,
  placing: Placing,
): Sorting {
  const key = placingKey(card, response);
  const at = after(placing.at, sorting.placings[key]?.at);
  return {
    ...sorting,
    placings: {
      ...sorting.placings,
      [key]: { ...placing, note: placing.note.slice(0, NOTE_LENGTH), at },
    },
  };
}

export function withWider(
  sorting: Sorting,
  card: string,
  step: WiderStep,
  note: Omit<WiderNote, 'at'>,
  now: number,
): Sorting {
  const key = `${card}/${step}`;
  return {
    ...sorting,
    wider: {
      ...sorting.wider,
      [key]: {
        said: note.said,
        text: note.text.slice(0, NOTE_LENGTH),
        at: after(now, sorting.wider[key]?.at),
      },
    },
  };
}

export const withStop = (sorting: Sorting, card: string, now: number): Sorting => ({
  ...sorting,
  stopped: { ...sorting.stopped, [card]: now },
});

export const goTo = (sorting: Sorting, place: Omit<Place, 'at'>, now: number): Sorting => ({
  ...sorting,
  place: { ...place, at: after(now, sorting.place.at) },
});

/** What comes after the present place. The number of responses is that of the present card. */
export function nextPlace(sorting: Sorting, responseCount: number): Omit<Place, 'at'> {
  const { view, card, response } = sorting.place;
  const at = (next: View, nextResponse = 0, nextCard = card) => ({
    view: next,
    card: nextCard,
    response: nextResponse,
  });
  if (view === 'front') return at('sort');
  if (view === 'sort')
    return response + 1 < responseCount ? at('sort', response + 1) : at('reveal');
  if (view === 'reveal') return at('wider');
  return card + 1 < sorting.cards.length ? at('front', 0, card + 1) : at('summary');
}

export function placeBefore(
  sorting: Sorting,
  responseCount: number,
): Omit<Place, 'at'> | undefined {
  const { view, card, response } = sorting.place;
  const at = (previous: View, previousResponse = 0, previousCard = card) => ({
    view: previous,
    card: previousCard,
    response: previousResponse,
  });
  if (view === 'sort') return response > 0 ? at('sort', response - 1) : at('front');
  if (view === 'reveal') return at('sort', responseCount - 1);
  if (view === 'wider') return at('reveal');
  if (view === 'summary') return at('wider');
  return card > 0 ? at('wider', 0, card - 1) : undefined;
}

export const isUnderWay = (sorting: Sorting): boolean => sorting.place.view !== 'summary';

/** One answer may be that of one hand: it is never called an agreement. A split is one, for the pair has said so. */
export type Standing = 'one-answer' | 'split' | 'not-placed';
export function standingOf({ answers }: Placing): Standing {
  if (answers.length === 0) return 'not-placed';
  return answers.length === 2 ? 'split' : 'one-answer';
}

/** The response a table would most naturally take wider: one that helps a single child. */
export const responseToWiden = (card: Card) =>
  card.responses.find((response) => response.fit === 'beating') ??
  card.responses.find((response) => levelsOf(response.fit).includes('beating')) ??
  card.responses[0];

export const isOlderWording = (sorting: Sorting, card: Card): boolean =>
  sorting.cards.some(({ id, edition }) => id === card.id && edition < card.edition);

/** So many of them, by chance, in the order in which they came. `chance` gives numbers from 0 up to 1. */
export function someOf<T>(all: readonly T[], many: number, chance: () => number): T[] {
  const drawn = new Set<T>();
  const left = [...all];
  while (drawn.size < many && left.length > 0)
    for (const taken of left.splice(Math.floor(chance() * left.length), 1)) drawn.add(taken);
  return all.filter((item) => drawn.has(item));
}
