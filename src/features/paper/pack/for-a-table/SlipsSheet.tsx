import type { SheetProps } from '../pack.ts';
import { SLIP_WORDS } from './for-a-table.words.ts';
import './slips.css';

/** One for each person at a table. */
const SLIPS = 8;

/** Slips to cut out, all alike: before the session, or at its end. */
export default function SlipsSheet({ page }: SheetProps) {
  const kind = page.paper === 'exit' ? 'exit' : 'before';
  return (
    <div class="sheet pack__slips">
      {Array.from({ length: SLIPS }, (_, at) => (
        <Slip key={at} kind={kind} where={page.where} />
      ))}
    </div>
  );
}

function Slip({ kind, where }: { kind: 'before' | 'exit'; where: string }) {
  const { title, lines } = SLIP_WORDS[kind];
  return (
    <div class="slip">
      <p class="slip__head">
        <strong>{title}</strong>
        <span>{where}</span>
      </p>
      {lines.map((line) => (
        <Scale key={line} question={line} />
      ))}
      {kind === 'exit' ? (
        <>
          <p>{SLIP_WORDS.exit.leaders}</p>
          <p class="slip__write" />
          <p class="slip__write" />
        </>
      ) : (
        <p>{SLIP_WORDS.before.keep}</p>
      )}
    </div>
  );
}

function Scale({ question }: { question: string }) {
  return (
    <div class="slip__line">
      <p>{question}</p>
      <p class="slip__scale">
        <span>{SLIP_WORDS.least}</span>
        <span>{SLIP_WORDS.most}</span>
      </p>
    </div>
  );
}
