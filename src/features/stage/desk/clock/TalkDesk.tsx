import type { Session } from '../../../../model/session/session.ts';
import { ONE_TWO_FOUR_ALL, oneTalk, talkAt, type Talk } from '../../../../model/session/talk.ts';
import LiveText from '../../../../ui/LiveText.tsx';
import { minutesAndSeconds } from '../../session/clock.ts';
import { TALK_WORDS } from '../../session/clock.words.ts';
import { act } from '../../session/session.store.ts';
import { TALK_DESK_WORDS } from './desk-clock.words.ts';

/** Times a talk for the room: one stretch, or one, two, four, all. It belongs to the slide: another slide ends it. */
export default function TalkDesk({ session: { talk }, now }: { session: Session; now: number }) {
  if (talk) return <Talking talk={talk} now={now} />;
  return (
    <details class="talk-desk">
      <summary>{TALK_DESK_WORDS.time}</summary>
      <p class="talk-desk__choices">
        {[1, 2, 3, 5].map((minutes) => (
          <button
            key={minutes}
            type="button"
            class="button button--quiet"
            onClick={() => act({ kind: 'talk', stages: oneTalk(minutes) })}
          >
            {TALK_DESK_WORDS.minutes(minutes)}
          </button>
        ))}
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act({ kind: 'talk', stages: ONE_TWO_FOUR_ALL })}
        >
          {TALK_DESK_WORDS.stages}
        </button>
      </p>
      <p class="quiet">{TALK_DESK_WORDS.source}</p>
    </details>
  );
}

function Talking({ talk, now }: { talk: Talk; now: number }) {
  const current = talkAt(talk, now);
  const words = current
    ? TALK_DESK_WORDS.stage(
        TALK_WORDS[current.stage.name].now,
        minutesAndSeconds(current.endsAt - now),
      )
    : TALK_DESK_WORDS.over;
  return (
    <div class="talk-desk" role="group" aria-label={TALK_DESK_WORDS.group}>
      <p role="timer" aria-label={TALK_DESK_WORDS.timer}>
        <strong>
          <LiveText>{words}</LiveText>
        </strong>
      </p>
      {current && (
        <button
          type="button"
          class="button button--quiet"
          aria-pressed={current.held}
          onClick={() => act({ kind: 'talk-hold' })}
        >
          {current.held ? TALK_DESK_WORDS.goOn : TALK_DESK_WORDS.hold}
        </button>
      )}
      {current && current.index + 1 < talk.stages.length && (
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act({ kind: 'talk-next' })}
        >
          {TALK_DESK_WORDS.next}
        </button>
      )}
      <button type="button" class="button button--quiet" onClick={() => act({ kind: 'talk-end' })}>
        {current ? TALK_DESK_WORDS.end : TALK_DESK_WORDS.off}
      </button>
    </div>
  );
}
