import { talkAt, type Talk } from '../../../model/session/talk.ts';
import { leftWords, TALK_WORDS } from '../session/clock.words.ts';
import { SCREEN_WORDS } from './screen.words.ts';

/** The stage of a talk that has begun, for the room: what to do now, how long it lasts, what comes after. It ends in words, without a sound. */
export default function TalkClock({ talk, now }: { talk: Talk; now: number }) {
  const current = talkAt(talk, now);
  if (!current) return <p class="slide__left">{SCREEN_WORDS.together}</p>;
  const { index, stage, endsAt, held } = current;
  const next = talk.stages[index + 1];
  const left = leftWords(endsAt - now, held);
  return (
    <div class="talk-clock">
      {talk.stages.length > 1 && (
        <ol class="talk-clock__stages">
          {talk.stages.map(({ name }, at) => (
            <li
              key={name}
              aria-current={at === index ? 'step' : undefined}
              data-past={at < index ? '' : undefined}
            >
              {TALK_WORDS[name].sign}
            </li>
          ))}
        </ol>
      )}
      <p key={`${stage.name} ${left}`} class="slide__left">
        <b>{TALK_WORDS[stage.name].now}</b> {left}
        {next && !held ? SCREEN_WORDS.then(TALK_WORDS[next.name].then) : ''}
      </p>
    </div>
  );
}
