import { useEffect, useRef, useState } from 'preact/hooks';
import { smoothness, type Smooth } from '../check.ts';
import { PICTURES_WORDS } from '../check.words.ts';
import Line, { type State } from '../Line.tsx';

const TRIAL_MS = 2500;

/** Plays two and a half seconds of the wall from this very copy, and counts what this laptop painted. */
export default function MovingPictures() {
  const [result, setResult] = useState<Smooth>();
  const [failed, setFailed] = useState(false);
  const [playing, setPlaying] = useState(false);
  const picture = useRef<SVGSVGElement>(null);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const play = async () => {
    setPlaying(true);
    try {
      const [{ at, SECONDS }, { draw }, { holdPicture, showFrame }] = await Promise.all([
        import('../../../pictures/scenes/the-wall.ts'),
        import('../../../pictures/pen.ts'),
        import('../../../pictures/player.ts'),
      ]);
      const svg = picture.current;
      if (!svg) return;
      svg.innerHTML = draw(at(0));
      const held = holdPicture(svg, at(0));
      // Who asked for less motion sees the first still and the last.
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const began = performance.now();
      const frames: number[] = [];
      const next = (now: number) => {
        frames.push(now);
        const gone = now - began;
        if (!calm) showFrame(held, at(Math.max(0, gone / 1000)));
        if (gone < TRIAL_MS) frame = requestAnimationFrame(next);
        else {
          showFrame(held, at(SECONDS));
          setResult(smoothness(frames));
          setPlaying(false);
        }
      };
      let frame = requestAnimationFrame(next);
      stop.current = () => cancelAnimationFrame(frame);
    } catch {
      setFailed(true);
      setPlaying(false);
    }
  };
  return (
    <Line
      name={PICTURES_WORDS.moving}
      state={stateOf(result, failed)}
      fix={failed ? PICTURES_WORDS.movingFailed : PICTURES_WORDS.movingSlow}
    >
      <svg ref={picture} class="scene check__moving" viewBox="0 0 1200 460" aria-hidden="true" />
      <button
        type="button"
        class="button button--quiet"
        onClick={() => {
          // Not switched off while it plays: the focus would fall.
          if (!playing) void play();
        }}
      >
        {PICTURES_WORDS.play}
      </button>
      <p role="status">{result?.words}</p>
    </Line>
  );
}

function stateOf(result: Smooth | undefined, failed: boolean): State {
  if (failed) return 'no';
  if (!result) return 'not-tried';
  return result.ok ? 'ok' : 'no';
}
