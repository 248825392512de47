import { useState } from 'preact/hooks';
import type { Said, Step } from '../../../../model/session/step.ts';
import LiveText from '../../../../ui/LiveText.tsx';
import { DEPTH_WORDS, NOTES_WORDS } from './notes.words.ts';
import './notes.css';

const DEPTHS = ['cue', 'say', 'word'] as const satisfies readonly (keyof Said)[];

/** What to say, in three depths, and what to do. On the desk only. Reached by keyboard, its keys scroll. */
export default function Notes({
  step,
  slide,
  cardsToUse,
}: {
  step: Step;
  slide: number;
  /** Which cards have what the step asks of them. */
  cardsToUse: string | undefined;
}) {
  const [depth, setDepth] = useState<keyof Said>('say');
  const notes = step.slides[slide]?.notes ?? step.say;
  const last = slide + 1 >= step.slides.length;
  return (
    <div class="notes" role="region" aria-label={NOTES_WORDS.region} data-reading>
      <div class="notes__depths" role="group" aria-label={NOTES_WORDS.depths}>
        {DEPTHS.map((key) => (
          <button
            key={key}
            type="button"
            aria-pressed={depth === key}
            onClick={() => setDepth(key)}
          >
            {DEPTH_WORDS[key]}
          </button>
        ))}
      </div>
      <p class={`notes__say notes__say--${depth}`}>
        <LiveText>{notes[depth]}</LiveText>
      </p>
      <h3>{NOTES_WORDS.do}</h3>
      <ol>
        {step.do.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {cardsToUse && <li key={cardsToUse}>{cardsToUse}</li>}
      </ol>
      {last && (
        <p class="notes__on" key={step.transition}>
          <strong>{NOTES_WORDS.then}</strong> {step.transition}
        </p>
      )}
      {step.ifSomeoneSays.length > 0 && (
        <details>
          <summary>{NOTES_WORDS.someone}</summary>
          <dl>
            {step.ifSomeoneSays.map(({ says, reply }) => (
              <div key={says}>
                <dt>{says}</dt>
                <dd>{reply}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
