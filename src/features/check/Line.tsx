import type { ComponentChildren } from 'preact';
import { LINE_WORDS } from './check.words.ts';

export type State = 'not-tried' | 'ok' | 'no';
const SIGNS: Record<State, { sign: string; words: string }> = {
  'not-tried': { sign: '·', words: LINE_WORDS.notTried },
  ok: { sign: '✓', words: LINE_WORDS.good },
  no: { sign: '!', words: LINE_WORDS.bad },
};

interface Props {
  name: string;
  state: State;
  fix: string;
  children?: ComponentChildren;
}

/** One thing to try: its name, how it went, what to press, and how to mend it. */
export default function Line({ name, state, fix, children }: Props) {
  return (
    <li class="check__line" data-state={state}>
      <h2 class="check__name">{name}</h2>
      <p class="check__state" role="status">
        <span aria-hidden="true">{SIGNS[state].sign}</span> {SIGNS[state].words}
      </p>
      <div class="check__try">{children}</div>
      {state === 'no' && (
        <p class="check__fix">
          <strong>{LINE_WORDS.mend}</strong> {fix}
        </p>
      )}
    </li>
  );
}
