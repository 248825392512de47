/** What the desk works out of the room's answers. Pure. */
import type { Card } from '../../../model/card/card.ts';
import { ANSWERS, type Answer } from '../../../model/card/level.ts';
import {
  countsOf,
  newTally,
  noCounts,
  sumOf,
  withRow,
  type Counts,
  type Round,
  type Row,
  type Tally,
  type Way,
} from '../../../model/session/round.ts';
import { isGate, levelsOf, type Fit } from '../../../model/card/rule.ts';
import { addUp, readTableCode, type TableResult } from '../../../model/session/table-code.ts';

/** 0 before the talk, 1 after it. */
export type VoteNumber = 0 | 1;
export type RoundEvent =
  | { kind: 'letter'; letter: string }
  | { kind: 'finger'; letter: string; count: number }
  | { kind: 'add'; vote: VoteNumber; answer: Answer; by: number }
  | { kind: 'count'; vote: VoteNumber; table: number; answer: Answer; count: number }
  | { kind: 'row'; vote: VoteNumber; way: Way; row: Row; about?: boolean }
  | { kind: 'codes'; codes: string[]; letter: string }
  | { kind: 'clear'; vote: VoteNumber }
  | { kind: 'cards'; vote: VoteNumber; counts: Counts; flow: number[][] | null };

/** The next round. Another response begins afresh; counting in another way begins that vote afresh. */
export function changeRound(round: Round, event: RoundEvent): Round {
  switch (event.kind) {
    case 'letter': {
      if (event.letter === round.letter) return round;
      const next: Round = { ...round, letter: event.letter, votes: [null, null], flow: null };
      // Codes hold every response of the card: they answer for the new one too.
      return round.votes[0]?.way === 'codes' && event.letter
        ? withVote(next, 0, tallyOfCodes(round.codes, event.letter))
        : next;
    }
    case 'codes':
      return withVote(
        { ...round, codes: event.codes, flow: null },
        0,
        tallyOfCodes(event.codes, event.letter),
      );
    case 'finger':
      return { ...round, fingers: { ...round.fingers, [event.letter]: Math.max(0, event.count) } };
    case 'clear':
      return withVote(
        { ...round, flow: null, codes: event.vote === 0 ? [] : round.codes },
        event.vote,
        null,
      );
    case 'cards':
      return withVote(
        { ...round, flow: event.flow },
        event.vote,
        withRow(newTally('cards'), { table: 0, counts: event.counts }),
      );
    case 'add': {
      const there = round.votes[event.vote];
      const counts = there?.way === 'room' ? countsOf(there) : noCounts();
      return changeRound(round, {
        kind: 'row',
        vote: event.vote,
        way: 'room',
        row: {
          table: 0,
          counts: {
            ...counts,
            [event.answer]: Math.min(5000, Math.max(0, counts[event.answer] + event.by)),
          },
        },
      });
    }
    // One number at a time, joined to what is there now: fingers are quicker than a view is drawn again.
    case 'count': {
      const there = round.votes[event.vote];
      const row =
        there?.way === 'tables' ? there.rows.find(({ table }) => table === event.table) : undefined;
      return changeRound(round, {
        kind: 'row',
        vote: event.vote,
        way: 'tables',
        row: {
          table: event.table,
          counts: { ...(row?.counts ?? noCounts()), [event.answer]: event.count },
        },
      });
    }
    case 'row': {
      const before = round.votes[event.vote];
      const tally = before?.way === event.way ? before : newTally(event.way);
      return withVote({ ...round, flow: null }, event.vote, {
        ...withRow(tally, event.row),
        about: event.about ?? false,
      });
    }
  }
}

const withVote = (round: Round, vote: VoteNumber, tally: Tally | null): Round => {
  const kept = tally && tally.rows.length > 0 ? tally : null;
  return { ...round, votes: vote === 0 ? [kept, round.votes[1]] : [round.votes[0], kept] };
};

export const resultsOf = (codes: readonly string[]): TableResult[] =>
  codes.flatMap((code) => {
    const read = readTableCode(code);
    return read.ok ? [read.result] : [];
  });

/** One answer a table, for one response. */
const tallyOfCodes = (codes: readonly string[], letter: string): Tally =>
  resultsOf(codes).reduce((tally, { table, answers }) => {
    const held = answers[letter];
    return held ? withRow(tally, { table, counts: { ...noCounts(), [held.answer]: 1 } }) : tally;
  }, newTally('codes'));

/** The response that split the tables most by their fingers; between equals one on the line, then the earlier. Undefined while nobody has pointed. */
export function mostSplit(
  card: Pick<Card, 'responses'>,
  fingers: Record<string, number>,
): string | undefined {
  const most = Math.max(0, ...card.responses.map(({ id }) => fingers[id] ?? 0));
  const first = card.responses.filter(({ id }) => most > 0 && fingers[id] === most);
  return (first.find(({ fit }) => fit.includes('/')) ?? first[0])?.id;
}

/** From whole sortings, as codes bring them: the response whose answers lie furthest apart. Undefined under five answers. */
export function mostSplitBySorting(
  card: Pick<Card, 'responses'>,
  counts: Record<string, Counts>,
): string | undefined {
  const unlike = ({ id }: { id: string }) => {
    const here = counts[id] ?? noCounts();
    const sum = sumOf(here);
    return sum < 5 ? 0 : 1 - Math.max(...ANSWERS.map((answer) => here[answer])) / sum;
  };
  const most = Math.max(...card.responses.map(unlike));
  return most > 0 ? card.responses.find((response) => unlike(response) === most)?.id : undefined;
}

/** The response that the room answers: the chosen one, else the one that split the tables, else the first on the line, else the first. */
export const responseFor = (
  card: Card,
  round: Round | undefined,
): Card['responses'][number] | undefined => {
  const letter =
    round?.letter ||
    mostSplit(card, round?.fingers ?? {}) ||
    mostSplitBySorting(card, addUp(resultsOf(round?.codes ?? [])));
  return (
    card.responses.find(({ id }) => id === letter) ??
    card.responses.find(({ fit }) => fit.includes('/')) ??
    card.responses[0]
  );
};

export const SHARES = {
  none: 0,
  few: 0.1,
  quarter: 0.25,
  third: 1 / 3,
  half: 0.5,
  'two-thirds': 2 / 3,
  'three-quarters': 0.75,
  nearly: 0.9,
  all: 1,
} as const;
export type Share = keyof typeof SHARES;

/** Counts guessed from shares of those present; they add up to that many, or stay at none when every share is none. */
export function aboutCounts(shares: Record<Answer, Share>, present: number): Counts {
  const sum = ANSWERS.reduce((all, answer) => all + SHARES[shares[answer]], 0);
  if (sum === 0 || present <= 0) return noCounts();
  const exact = ANSWERS.map((answer) => ({
    answer,
    people: (SHARES[shares[answer]] / sum) * present,
  }));
  const counts = Object.fromEntries(
    exact.map(({ answer, people }) => [answer, Math.floor(people)]),
  ) as Counts;
  const rest = exact.toSorted((one, other) => (other.people % 1) - (one.people % 1));
  for (const { answer } of rest.slice(0, present - sumOf(counts))) counts[answer] += 1;
  return counts;
}

/** Four numbers as people type or paste them: "5 2 1 0", "5, 2, 1, 0", "5210" from a table. Three leave "it depends" at none. */
export function countsFrom(typed: string): Counts | undefined {
  const text = typed.trim();
  const numbers = (/^\d{3,4}$/.test(text) ? [...text] : text.split(/[\s,;/]+/)).map(Number);
  if (
    numbers.length < 3 ||
    numbers.length > 4 ||
    !numbers.every((count) => Number.isInteger(count) && count >= 0 && count <= 5000)
  )
    return;
  return Object.fromEntries(ANSWERS.map((answer, at) => [answer, numbers[at] ?? 0])) as Counts;
}

const people = (count: number, one = 'answer', more = 'answers') =>
  `${count} ${count === 1 ? one : more}`;

/** How many have answered, said kindly. */
export function totalWords(answered: number, present: number): string {
  if (answered === 0) return 'No answer is in yet.';
  if (present === 0) return `${people(answered)} so far.`;
  if (answered === present) return `All ${present} have answered.`;
  const more = answered - present;
  return more < 0
    ? `${answered} of ${present}. Nobody has to answer.`
    : `${people(answered)}, and ${present} present: count again, or change how many are here.`;
}

export interface Guidance {
  words: string;
  from: 'peer-instruction' | 'ours';
}

/** What to do next, by how far apart the room is. A share is never looked at for a response on the line, and "it depends" is never counted against anybody. */
export function guidanceFor(fit: Fit, counts: Counts): Guidance {
  const ours = (words: string): Guidance => ({ words, from: 'ours' });
  const sum = sumOf(counts);
  const chose = sum - counts.depends;
  if (sum < 5) return ours('Too few answers to go by. Hear two voices, then go on.');
  if (isGate(fit))
    return ours(
      fit === 'higher-wall'
        ? 'No level fits: it builds a higher wall. Ask who has it harder now, and who would notice.'
        : 'No level fits yet: nobody has acted. Ask what the first act would be, and whose.',
    );
  if (levelsOf(fit).length === 2)
    return ours(
      'It lies on the line, so no count settles it. Hear one voice for each side, then show both.',
    );
  if (counts.depends * 3 >= sum)
    return ours(
      'Many say that it depends. Ask on what, and write it where all can see. Then go on.',
    );
  const near = levelsOf(fit).reduce((all, level) => all + counts[level], 0) / chose;
  const words =
    near < 0.35
      ? 'Few are near the closest fit. Think it aloud once more with the three questions, then talk.'
      : near <= 0.7
        ? 'The room is split. Let neighbours talk, then point again.'
        : 'Most are near the closest fit. Show it, hear one other voice, and move on.';
  return { words, from: 'peer-instruction' };
}

/** In a sentence, for the ear and beneath the drawing. */
export function movedWords(
  [first, second]: readonly [Tally | null, Tally | null],
  flow: number[][] | null,
): string {
  if (!first || !second) return '';
  if (flow) {
    const all = flow.flat().reduce((sum, count) => sum + count, 0);
    const stayed = ANSWERS.reduce((sum, _, at) => sum + (flow[at]?.[at] ?? 0), 0);
    return `${people(all - stayed, 'person', 'people')} of ${all} moved.`;
  }
  const [before, after] = [countsOf(first), countsOf(second)];
  const least = Math.max(
    ...[1, -1].map((sign) =>
      ANSWERS.reduce(
        (sum, answer) => sum + Math.max(0, sign * (after[answer] - before[answer])),
        0,
      ),
    ),
  );
  return least === 0
    ? 'The counts are the same as before.'
    : `At least ${people(least, 'person', 'people')} moved: counted like this we know how many, not who.`;
}
