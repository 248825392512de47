import RevealPaper from '../../cards/RevealPaper.tsx';
import type { SheetProps } from '../pack.ts';
import SheetHead from '../SheetHead.tsx';
import { FOR_A_TABLE_WORDS } from './for-a-table.words.ts';

/** How the responses of one card fit. */
export default function RevealSheet({ page, contents }: SheetProps) {
  const card = contents.cards.find(({ number }) => number === page.numbers[0]);
  return (
    <div class="sheet pack__page">
      <SheetHead page={page} note={FOR_A_TABLE_WORDS.faceDown} />
      {card && <RevealPaper card={card} />}
    </div>
  );
}
