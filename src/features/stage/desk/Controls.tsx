import type { Session } from '../../../model/session/session.ts';
import { act, takeBack } from '../session/session.store.ts';
import { CONTROL_WORDS } from './desk.words.ts';

export const BackButton = () => (
  <button type="button" class="button button--quiet" onClick={() => act({ kind: 'back' })}>
    {CONTROL_WORDS.back}
  </button>
);

/** It also has the focus when what had it is gone: the one press that is always wanted. */
export const NextButton = ({ begun }: { begun: boolean }) => (
  <button
    type="button"
    class="button desk__next"
    data-focus-here
    onClick={() => act({ kind: 'next' })}
  >
    {begun ? CONTROL_WORDS.next : CONTROL_WORDS.start}
  </button>
);

/** What a facilitator presses in front of a room. */
export default function Controls({ session }: { session: Session }) {
  const begun = session.startedAt !== null;
  return (
    <div class="desk__controls" role="group" aria-label={CONTROL_WORDS.group}>
      <BackButton />
      <NextButton begun={begun} />
      <button
        type="button"
        class="button button--quiet"
        aria-pressed={session.blank === 'black'}
        onClick={() => act({ kind: 'blank', with: 'black' })}
      >
        {CONTROL_WORDS.black}
      </button>
      <button
        type="button"
        class="button button--quiet"
        aria-pressed={session.paused !== null}
        disabled={!begun}
        onClick={() => act({ kind: 'pause' })}
      >
        {session.paused === null ? CONTROL_WORDS.hold : CONTROL_WORDS.goOn}
      </button>
      <button
        type="button"
        class="button button--quiet"
        onClick={() => act({ kind: 'more', minutes: 2 })}
      >
        {CONTROL_WORDS.more}
      </button>
      <button type="button" class="button button--quiet" onClick={takeBack}>
        {CONTROL_WORDS.undo}
      </button>
    </div>
  );
}
