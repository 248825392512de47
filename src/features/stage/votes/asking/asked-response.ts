/** Which response the room is asked about: chosen by a person, by fingers, or by what the tables' codes say. */
import type { Card } from '../../../../model/card/card.ts';
import { ANSWERS } from '../../../../model/card/level.ts';
import {
  FEWEST_SHOWN,
  noCounts,
  sumOf,
  type Counts,
  type Round,
} from '../../../../model/session/round.ts';
import { addUp, readTableCode, type TableResult } from '../../../../model/session/table-code.ts';

/** What the tables sorted, from codes as they are kept; a code that cannot be read is passed over. */
export const resultsOf = (codes: readonly string[]): TableResult[] =>
  codes.flatMap((code) => {
    const read = readTableCode(code);
    return read.ok ? [read.result] : [];
  });

/** The response that split the tables most by their fingers; between equals one on the line, then the earlier. Undefined while nobody has pointed. */
export function mostSplit(
  card: Pick<Card, 'responses'>,
  fingers: Record<string, number>,
): string | undefined {
  const fingersFor = ({ id }: { id: string }) => fingers[id] ?? 0;
  const most = Math.max(...card.responses.map(fingersFor));
  const first = card.responses.filter((response) => most > 0 && fingersFor(response) === most);
  return (first.find(({ fit }) => fit.includes('/')) ?? first[0])?.id;
}

/** From whole sortings, as codes bring them: the response whose answers lie furthest apart. Undefined under five answers. */
export function mostSplitBySorting(
  card: Pick<Card, 'responses'>,
  counts: Record<string, Counts>,
): string | undefined {
  const unlike = ({ id }: { id: string }) => {
    const answers = counts[id] ?? noCounts();
    const sum = sumOf(answers);
    return sum < FEWEST_SHOWN ? 0 : 1 - Math.max(...ANSWERS.map((answer) => answers[answer])) / sum;
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
