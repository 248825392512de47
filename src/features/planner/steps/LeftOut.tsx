import type { Step, Version } from '../../../model/session/step.ts';
import type { StepPress } from './step-press.ts';
import { minutesBack } from './steps.ts';
import { STEPS_WORDS } from './steps.words.ts';

/** The steps that this plan does without. */
export default function LeftOut({
  steps,
  version,
  onPress,
}: {
  steps: Step[];
  version: Version;
  onPress: (press: StepPress) => void;
}) {
  const putBack = (step: Step) =>
    onPress({
      event: { kind: 'minutes', id: step.id, minutes: minutesBack(step, version) },
      message: STEPS_WORDS.isBack(step.title),
      focus: [`${step.id}-out`, `${step.id}-more`],
    });
  return (
    <div class="no-print">
      <h3>{STEPS_WORDS.out}</h3>
      <ul class="plan-steps__out">
        {steps.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              class="button button--quiet"
              data-press={`${step.id}-back`}
              onClick={() => putBack(step)}
            >
              {STEPS_WORDS.putBack(step.title)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
