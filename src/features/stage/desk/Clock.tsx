import type { Session } from '../../../model/session/session.ts';
import { behindWords, clockTime, minutesAndSeconds } from '../session/clock.words.ts';
import { clockOf } from '../session/next-session.ts';

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
      {minutesAndSeconds(clock.stepLeft)}
    </span>
  );
  if (short)
    return (
      <span class="clock clock--short" role="timer" aria-label="Time left in this step">
        {left}
      </span>
    );
  return (
    <div class="clock">
      <p role="timer" aria-label="Time left in this step">
        {left}{' '}
        <span class="quiet">
          {clock.paused ? 'the clock is held' : clock.stepLeft < 0 ? 'over' : 'left in this step'}
        </span>
      </p>
      {clock.plannedEnd !== null && clock.expectedEnd !== null ? (
        <p class="clock__end">
          {behindWords(clock.behind)}. Ends at {clockTime(clock.expectedEnd)}
          {clock.behind !== 0 && `, planned ${clockTime(clock.plannedEnd)}`}.
        </p>
      ) : (
        <p class="clock__end">The clock has not begun.</p>
      )}
    </div>
  );
}
