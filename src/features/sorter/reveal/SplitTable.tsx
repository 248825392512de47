import { FIT_WORDS } from '../../../model/card/fit.words.ts';
import type { Answer } from '../../../model/card/level.ts';
import { SHORT_NAMES } from '../../../model/card/level.words.ts';
import { SPLIT_WORDS } from './reveal.words.ts';
import type { SplitRow } from './split.ts';

/** What the drawing shows, in words. */
export default function SplitTable({ rows }: { rows: SplitRow[] }) {
  const { response, youTwo, closestFit } = SPLIT_WORDS.columns;
  return (
    <details class="split__table">
      <summary>{SPLIT_WORDS.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{response}</th>
            <th scope="col">{youTwo}</th>
            <th scope="col">{closestFit}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, answers, fit }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>{answerWords(answers)}</td>
              <td>{SPLIT_WORDS.fit(FIT_WORDS[fit].name, FIT_WORDS[fit].gloss)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const answerWords = (answers: Answer[]): string =>
  answers.length === 0
    ? SPLIT_WORDS.notPlaced
    : SPLIT_WORDS.answers(answers.map((answer) => SHORT_NAMES[answer]));
