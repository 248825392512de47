import { timeWords } from '../../../../model/say.ts';
import type { Session } from '../../../../model/session/session.ts';
import LiveText from '../../../../ui/LiveText.tsx';
import { clockOf, minutesAndSeconds, type Clock as Times } from '../../session/clock.ts';
import { behindWords } from '../../session/clock.words.ts';
import { CLOCK_WORDS } from './desk-clock.words.ts';
import './clock.css';

/** Time left in the step, when it will end, ahead or behind. It turns amber, then red; it never rings. */
export default function Clock({
  session,
  now,
  short = false,
}: {
  session: Session;
  now: number;
  short?: boolean;
}) {
  const clock = clockOf(session, now);
  const left = (
    <span class="clock__left" data-tone={clock.tone}>
      <LiveText>{minutesAndSeconds(clock.stepLeft)}</LiveText>
    </span>
  );
  if (short)
    return (
      <span class="clock clock--short" role="timer" aria-label={CLOCK_WORDS.timer}>
        {left}
      </span>
    );
  return (
    <div class="clock">
      <p role="timer" aria-label={CLOCK_WORDS.timer}>
        {left}{' '}
        <span class="quiet">
          <LiveText>{stateWords(clock)}</LiveText>
        </span>
      </p>
      <p class="clock__end">
        <LiveText>{endWords(clock)}</LiveText>
      </p>
    </div>
  );
}

function stateWords({ paused, stepLeft }: Times): string {
  if (paused) return CLOCK_WORDS.held;
  return stepLeft < 0 ? CLOCK_WORDS.over : CLOCK_WORDS.left;
}

function endWords({ plannedEnd, expectedEnd, behind }: Times): string {
  if (plannedEnd === null || expectedEnd === null) return CLOCK_WORDS.notBegun;
  const [said, end] = [behindWords(behind), timeWords(expectedEnd)];
  return behind === 0
    ? CLOCK_WORDS.ends(said, end)
    : CLOCK_WORDS.endsNotAsPlanned(said, end, timeWords(plannedEnd));
}
