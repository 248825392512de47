import { useEffect, useId, useState } from 'preact/hooks';
import { SIGNS_LENGTH, signsFrom } from '../../../../platform/windows/signs.ts';
import { JOIN_WORDS } from './room.words.ts';

/** A screen takes this long to answer, if it shows these signs. */
const ANSWER_WITHIN = 2_000;

/** A desk that was opened anew asks for the four signs of the screen that is still open. */
export default function JoinScreen({ onJoin }: { onJoin: (signs: string) => void }) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [refusal, setRefusal] = useState('');
  const name = useId();
  // The screen that is found takes this form away.
  useEffect(() => {
    if (!asked) return;
    const late = setTimeout(() => setRefusal(JOIN_WORDS.notFound), ANSWER_WITHIN);
    return () => clearTimeout(late);
  }, [asked]);
  const join = (event: Event) => {
    event.preventDefault();
    const signs = signsFrom(typed);
    setRefusal(signs.length === SIGNS_LENGTH ? '' : JOIN_WORDS.notFound);
    // Asked again, also for the same signs.
    setAsked('');
    if (signs.length !== SIGNS_LENGTH) return;
    onJoin(signs);
    setAsked(`${signs} ${Date.now()}`);
  };
  return (
    <form class="desk__join" aria-label={JOIN_WORDS.group} onSubmit={join}>
      <p>{JOIN_WORDS.about}</p>
      <label for={name}>{JOIN_WORDS.label}</label>
      <input
        id={name}
        class="field"
        value={typed}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        size={8}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button button--quiet">
        {JOIN_WORDS.join}
      </button>
      <p role="alert">{refusal}</p>
    </form>
  );
}
