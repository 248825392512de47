import { useState } from 'preact/hooks';
import type { Said, Step } from '../../../model/session/step.ts';

const DEPTHS: [keyof Said, string][] = [
  ['cue', 'Cue'],
  ['say', 'Say it'],
  ['word', 'Word for word'],
];

/** What to say, in three depths, and what to do. On the desk only. */
export default function Notes({ step, slide }: { step: Step; slide: number }) {
  const [depth, setDepth] = useState<keyof Said>('say');
  const notes = step.slides[slide]?.notes ?? step.say;
  const last = slide + 1 >= step.slides.length;
  return (
    <div class="notes">
      <div class="notes__depths" role="group" aria-label="How much to read">
        {DEPTHS.map(([key, name]) => (
          <button
            key={key}
            type="button"
            aria-pressed={depth === key}
            onClick={() => setDepth(key)}
          >
            {name}
          </button>
        ))}
      </div>
      <p class={`notes__say notes__say--${depth}`}>{notes[depth]}</p>
      <h3>Do</h3>
      <ol>
        {step.do.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {last && (
        <p class="notes__on">
          <strong>Then:</strong> {step.transition}
        </p>
      )}
      {step.ifSomeoneSays.length > 0 && (
        <details>
          <summary>If someone says …</summary>
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
