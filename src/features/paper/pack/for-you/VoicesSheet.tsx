import { proseOf, type SheetProps } from '../pack.ts';
import SheetHead from '../SheetHead.tsx';
import SheetProse from '../SheetProse.tsx';
import { FOR_YOU_WORDS } from './for-you.words.ts';

/** The script in place of a film: one copy for each of the two who read it. */
export default function VoicesSheet({ page, contents }: SheetProps) {
  return (
    <div class="sheet" data-per="2">
      {[1, 2].map((copy) => (
        <div key={copy} class="pack__half">
          <SheetHead page={page} title={FOR_YOU_WORDS.voices} note={FOR_YOU_WORDS.whoReads} />
          <SheetProse html={proseOf(contents, 'two-voices')} size="columns" />
        </div>
      ))}
    </div>
  );
}
