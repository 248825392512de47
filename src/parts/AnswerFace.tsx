import type { Answer } from '../model/card/level.ts';
import { ANSWER_WORDS } from '../model/card/level.words.ts';
import LevelMark from './LevelMark.tsx';
import './answering.css';

/** What stands on the button of an answer: its mark, its name and its plain meaning. */
export default function AnswerFace({ answer }: { answer: Answer }) {
  return (
    <>
      <LevelMark answer={answer} />
      <span class="answer__words">
        <span class="answer__name">{ANSWER_WORDS[answer].name}</span>{' '}
        <span class="answer__gloss">{ANSWER_WORDS[answer].gloss}</span>
      </span>
    </>
  );
}
