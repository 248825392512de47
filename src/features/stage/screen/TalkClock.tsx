import { talkAt, type Talk } from '../../../model/session/talk.ts';
import { leftWords, TALK_WORDS } from '../session/clock.words.ts';

/** The stage of a talk that has begun, for the room: what to do now, how long it lasts, what comes after. It ends in words, without a sound. */
export default function TalkClock({ talk, now }: { talk: Talk; now: number }) {
  const here = talkAt(talk, now);
  const next = here && talk.stages[here.index + 1];
  if (!here) return <p class="slide__left">Thank you. Let’s come back together.</p>;
  return (
    <div class="talk-clock">
      {talk.stages.length > 1 && (
        <ol class="talk-clock__stages">
          {talk.stages.map(({ name }, at) => (
            <li
              key={name}
              aria-current={at === here.index ? 'step' : undefined}
              data-past={at < here.index ? '' : undefined}
            >
              {TALK_WORDS[name].sign}
            </li>
          ))}
        </ol>
      )}
      <p class="slide__left">
        <b>{TALK_WORDS[here.stage.name].now}</b> {leftWords(here.endsAt - now, here.held)}
        {next && !here.held ? `, then ${TALK_WORDS[next.name].then}` : ''}
      </p>
    </div>
  );
}
