import { ANSWERS, type Answer } from '../../../../model/card/level.ts';
import { ANSWER_WORDS } from '../../../../model/card/level.words.ts';
import type { Counts } from '../../../../model/session/round.ts';
import { SHORT_ANSWERS } from '../../../../model/card/answer.words.ts';
import { DRAWING_WORDS } from './drawing.words.ts';
import { movesOf } from './flow.ts';

interface Props {
  before: Counts;
  after: Counts | null;
  flow: number[][] | null;
  about: boolean;
}

/** What the drawing shows, in rows, and who moved where in a list. */
export default function RoundTable({ before, after, flow, about }: Props) {
  const counted = (answer: Answer) =>
    after
      ? DRAWING_WORDS.countedTwice(before[answer], after[answer], about)
      : DRAWING_WORDS.counted(before[answer], about);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{DRAWING_WORDS.answer}</th>
            <th scope="col">{after ? DRAWING_WORDS.both : DRAWING_WORDS.howMany}</th>
          </tr>
        </thead>
        <tbody>
          {ANSWERS.map((answer) => (
            <tr key={answer}>
              <th scope="row">
                {DRAWING_WORDS.level(ANSWER_WORDS[answer].name, ANSWER_WORDS[answer].gloss)}
              </th>
              <td>{counted(answer)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {flow && (
        <ul>
          {movesOf(flow).map(({ from, to, people }) => (
            <li key={`${from}-${to}`}>
              {DRAWING_WORDS.moved(people, SHORT_ANSWERS[from], SHORT_ANSWERS[to])}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
