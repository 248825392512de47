import type { ComponentChildren } from 'preact';

export type State = 'not-tried' | 'ok' | 'no';
const WORDS = { 'not-tried': 'Not tried yet', ok: 'Good', no: 'Not yet' } as const;

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
        <span aria-hidden="true">{state === 'ok' ? '✓' : state === 'no' ? '!' : '·'}</span>{' '}
        {WORDS[state]}
      </p>
      <div class="check__try">{children}</div>
      {state === 'no' && (
        <p class="check__fix">
          <strong>To mend it:</strong> {fix}
        </p>
      )}
    </li>
  );
}
