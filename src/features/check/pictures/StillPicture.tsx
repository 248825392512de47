import { useEffect, useState } from 'preact/hooks';
import { pictureAddress } from '../../../platform/data.ts';
import { PICTURES_WORDS } from '../check.words.ts';
import Line, { type State } from '../Line.tsx';

/** One picture of the session, from where pictures lie in this copy. */
export default function StillPicture() {
  const [state, setState] = useState<State>('not-tried');
  // Only in a browser is there a place where pictures lie.
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  return (
    <Line name={PICTURES_WORDS.name} state={state} fix={PICTURES_WORDS.fix}>
      {inBrowser && (
        <img
          class="check__picture"
          src={pictureAddress('/pictures/the-wall.svg')}
          alt={PICTURES_WORDS.wall}
          width="1200"
          height="460"
          onLoad={() => setState('ok')}
          onError={() => setState('no')}
        />
      )}
    </Line>
  );
}
