import LevelMark from '../../../parts/LevelMark.tsx';
import { ANSWERS, ANSWER_WORDS, LEVELS } from '../../../model/card/level.ts';
import { FIT_WORDS } from '../../../model/card/fit.words.ts';
import { pictureAddress } from '../../../platform/data.ts';
import type { ScreenState } from './screen-state.ts';
import RoundFlow from '../votes/drawing/RoundFlow.tsx';
import TalkClock from './TalkClock.tsx';
import { leftWords } from '../session/clock.words.ts';
import { useWordsThatFit } from '../session/fit-words.ts';

/** What the room sees, at any size: the same on the screen and in the desk's small picture of it. */
export default function RoomSlide({ state, now }: { state: ScreenState; now: number }) {
  const box = useWordsThatFit(
    state.text,
    JSON.stringify([state.title, state.layout, state.reading, state.result, state.ideas]),
  );
  if (state.blank !== 'none') return <div class={`slide slide--${state.blank}`} />;
  if (state.ideas)
    return (
      <div ref={box} class="slide slide--ideas">
        <div class="slide__words">
          <h2 class="slide__title">What we would make wider</h2>
          <ul class="slide__points">
            {state.ideas.map(({ text, hands }) => (
              <li key={text}>
                {text}
                {hands !== null && (
                  <b class="slide__hands">
                    {hands} {hands === 1 ? 'hand' : 'hands'}
                  </b>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    );
  const picture = state.picture && (
    <img
      class="slide__picture"
      src={pictureAddress(`/pictures/${state.picture}.svg`)}
      alt=""
      width="720"
      height="480"
    />
  );
  return (
    <div
      ref={box}
      class={`slide slide--${state.layout}${picture ? ' slide--pictured' : ''}${state.result ? ' slide--counted' : ''}`}
    >
      <div class="slide__words">
        <h2 class="slide__title">{state.title}</h2>
        {state.points.length > 0 && (
          <ul class="slide__points">
            {state.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
        {state.layout === 'levels' && (
          <ul class="hall__levels">
            {LEVELS.map((level) => (
              <li key={level} data-answer={level}>
                <LevelMark answer={level} />
                <strong>{ANSWER_WORDS[level].name}</strong>
                <span>{ANSWER_WORDS[level].gloss}</span>
              </li>
            ))}
          </ul>
        )}
        {state.card && state.layout === 'card' && (
          <div class="slide__card">
            <p class="slide__situation">{state.card.situation}</p>
            <ol>
              {state.card.responses.map(({ id, text }) => (
                <li key={id}>
                  <b>{id}</b> {text}
                </li>
              ))}
            </ol>
          </div>
        )}
        {state.vote && (
          <p class="slide__vote">
            <b>{state.vote.letter}</b> {state.vote.text}
          </p>
        )}
        {state.layout === 'vote' && !state.reading && !state.result && (
          <ul class="slide__answers">
            {ANSWERS.map((answer) => (
              <li key={answer} data-answer={answer}>
                <LevelMark answer={answer} />
                <strong>{ANSWER_WORDS[answer].name}</strong>
                <span>{ANSWER_WORDS[answer].gloss}</span>
              </li>
            ))}
          </ul>
        )}
        {state.result && <RoundFlow result={state.result} />}
        {state.reading && (
          <div class="slide__reading">
            <p class="slide__fit" data-answer={state.reading.levels[0] ?? 'depends'}>
              {state.reading.levels.map((level) => (
                <LevelMark key={level} answer={level} />
              ))}{' '}
              <strong>Closest fit: {FIT_WORDS[state.reading.fit].name}</strong>
            </p>
            <p>{state.reading.why}</p>
            {state.reading.other && (
              <p>
                <strong>
                  A case for {ANSWER_WORDS[state.reading.other.level].name.toLowerCase()}:
                </strong>{' '}
                {state.reading.other.why}
              </p>
            )}
          </div>
        )}
        {state.talk ? (
          <TalkClock talk={state.talk} now={now} />
        ) : (
          state.until !== null && (
            <p class="slide__left">{leftWords(state.until - now, state.paused)}</p>
          )
        )}
      </div>
      {picture}
    </div>
  );
}
