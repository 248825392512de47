import LevelMark from '../LevelMark.tsx';
import type { Response } from '../../model/card/card.ts';
import { answersOf } from '../../model/card/rule.ts';
import { FIT_WORDS, sourceWords, testAnswers } from '../../model/card/fit.words.ts';
import { READING_WORDS as WORDS } from './reading.words.ts';
import './reading.css';

/** Closest fit, why, the case for another reading, and the five tests. The same on the card's page and in the reveal. */
export default function Reading({ response }: { response: Response }) {
  const { fit, otherReading, sourceSays } = response;
  const answers = answersOf(fit);
  const words = FIT_WORDS[fit];
  return (
    <div class="reading">
      <p class="reading__fit">
        <span class="reading__label">{WORDS.closest}</span>{' '}
        <span class="level" data-answer={answers[0]}>
          {answers.map((answer) => (
            <LevelMark key={answer} answer={answer} />
          ))}{' '}
          {words.name}
        </span>{' '}
        <span class="level__gloss">{words.gloss}</span>
      </p>
      <p>{response.why}</p>
      {otherReading && (
        <p>
          <strong>{WORDS.caseFor(otherReading.level)}</strong> {otherReading.why}
        </p>
      )}
      {response.whyNotTheRule && <p>{response.whyNotTheRule}</p>}
      <details class="reading__tests">
        <summary>{WORDS.fiveTests}</summary>
        <dl>
          {testAnswers(response.tests).map(({ question, answer }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p class="quiet">
        {sourceWords(response.from, sourceSays === fit)}
        {sourceSays && sourceSays !== fit && <>. {WORDS.sourceCalls(sourceSays)}</>}.
      </p>
      {response.source && <p class="quiet">{WORDS.sourceWords(response.source)}</p>}
    </div>
  );
}
