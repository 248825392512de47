import { pictureAddress } from '../../../platform/data.ts';
import { useWordsThatFit } from './fit-words.ts';
import type { ScreenState } from './screen-state.ts';
import IdeasSlide from './ideas/IdeasSlide.tsx';
import { SLIDES } from './slides/layouts.tsx';
import './slide.css';
import './slides/layouts.css';

/** What the room sees, at any size: the same on the screen and in the desk's small picture of it. */
export default function RoomSlide({ state, now }: { state: ScreenState; now: number }) {
  const box = useWordsThatFit(state);
  if (state.blank !== 'none') return <div class={`slide slide--${state.blank}`} />;
  if (state.ideas)
    return (
      <div ref={box} class="slide slide--ideas">
        <IdeasSlide ideas={state.ideas} />
      </div>
    );
  const Layout = SLIDES[state.layout];
  const pictured = state.picture ? ' slide--pictured' : '';
  const counted = state.result ? ' slide--counted' : '';
  return (
    <div ref={box} class={`slide slide--${state.layout}${pictured}${counted}`}>
      <div class="slide__words">
        <Layout state={state} now={now} />
      </div>
      {state.picture && (
        <img
          key={state.picture}
          class="slide__picture"
          src={pictureAddress(`/pictures/${state.picture}.svg`)}
          alt=""
          width="720"
          height="480"
        />
      )}
    </div>
  );
}
