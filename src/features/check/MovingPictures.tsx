import { useEffect, useRef, useState } from 'preact/hooks';
import { smoothness, type Smooth } from './check.ts';
import Line, { type State } from './Line.tsx';

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
        import('../../pictures/scenes/the-wall.ts'),
        import('../../pictures/pen.ts'),
        import('../../pictures/player.ts'),
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
  const state: State = failed ? 'no' : result ? (result.ok ? 'ok' : 'no') : 'not-tried';
  return (
    <Line
      name="Pictures that move"
      state={state}
      fix={
        failed
          ? 'Load this page again; in the one file, save it to the computer first. The stills and the script for two voices work without it.'
          : 'Close other programs and plug the laptop in. The stills and the script for two voices work without it.'
      }
    >
      <svg ref={picture} class="scene check__moving" viewBox="0 0 1200 460" aria-hidden="true" />
      <button
        type="button"
        class="button button--quiet"
        disabled={playing}
        onClick={() => void play()}
      >
        Play it from this copy
      </button>
      <p role="status">{result?.words}</p>
    </Line>
  );
}
