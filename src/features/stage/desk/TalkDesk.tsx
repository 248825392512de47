import type { Session } from '../../../model/session/session.ts';
import { ONE_TWO_FOUR_ALL, oneTalk, talkAt } from '../../../model/session/talk.ts';
import { minutesAndSeconds, TALK_WORDS } from '../session/clock.words.ts';
import { act } from '../session/session.store.ts';

/** Times a talk for the room: one stretch, or one, two, four, all. It belongs to the step: another step ends it. */
export default function TalkDesk({ session: { talk }, now }: { session: Session; now: number }) {
  const here = talk && talkAt(talk, now);
  if (talk)
    return (
      <div class="talk-desk" role="group" aria-label="The talk">
        <p role="timer" aria-label="Time left in this talk">
          <strong>
            {here
              ? `${TALK_WORDS[here.stage.name].now} ${minutesAndSeconds(here.endsAt - now)}`
              : 'The talk is over.'}
          </strong>
        </p>
        {here && (
          <button
            type="button"
            class="button button--quiet"
            aria-pressed={here.held}
            onClick={() => act({ kind: 'talk-hold' })}
          >
            {here.held ? 'Let it go on' : 'Hold the talk'}
          </button>
        )}
        {here && here.index + 1 < talk.stages.length && (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act({ kind: 'talk-next' })}
          >
            Next stage
          </button>
        )}
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act({ kind: 'talk-end' })}
        >
          {here ? 'End the talk' : 'Take it off the screen'}
        </button>
      </div>
    );
  return (
    <details class="talk-desk">
      <summary>Time a talk</summary>
      <p class="talk-desk__choices">
        {[1, 2, 3, 5].map((minutes) => (
          <button
            key={minutes}
            type="button"
            class="button button--quiet"
            onClick={() => act({ kind: 'talk', stages: oneTalk(minutes) })}
          >
            {minutes} min
          </button>
        ))}
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act({ kind: 'talk', stages: ONE_TWO_FOUR_ALL })}
        >
          1, 2, 4, all: 12 min
        </button>
      </p>
      <p class="quiet">
        One minute alone, two in pairs, four in fours, five all together: after “1-2-4-All” of
        Liberating Structures, 2013.
      </p>
    </details>
  );
}
