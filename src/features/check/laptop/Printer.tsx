import { LAPTOP_WORDS } from '../check.words.ts';
import Line from '../Line.tsx';

/** A line to lay a ruler on. */
export default function Printer() {
  return (
    <Line name={LAPTOP_WORDS.printer} state="not-tried" fix="">
      <p>{LAPTOP_WORDS.printerTry}</p>
      <div class="check__ruler" role="img" aria-label={LAPTOP_WORDS.ruler} />
    </Line>
  );
}
