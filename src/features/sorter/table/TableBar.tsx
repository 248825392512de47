import { useRef } from 'preact/hooks';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import LiveText from '../../../ui/LiveText.tsx';
import { useStore } from '../../../ui/use-store.ts';
import type { Keeping } from '../../../platform/storage/kept-record.ts';
import { KEEPING_WORDS } from '../../../platform/storage/keeping.words.ts';
import { $canUndo, $keeping, leaveSorting, saveAsFile, undo } from '../sorter.store.ts';
import { TABLE_WORDS } from './table.words.ts';

interface Props {
  sorting: Sorting;
  plain: boolean;
  setPlain: (plain: boolean) => void;
}

/** Where the pair is, whether it is kept, and what can be done at any place. */
export default function TableBar({ sorting, plain, setPlain }: Props) {
  const canUndo = useStore($canUndo);
  const { view, card } = sorting.place;
  const where =
    view === 'summary' ? TABLE_WORDS.summary : TABLE_WORDS.where(card + 1, sorting.cards.length);
  return (
    <div class="table__bar no-print">
      <p class="table__where">
        <LiveText>{where}</LiveText>
      </p>
      <SavedOrNot />
      <div class="table__tools">
        <label>
          <input
            type="checkbox"
            checked={plain}
            onChange={(event) => setPlain(event.currentTarget.checked)}
          />{' '}
          {TABLE_WORDS.plainSide}
        </label>
        {/* Not `disabled`: a button that goes deaf while it has the focus loses it to the page. */}
        <button type="button" class="table__tool" aria-disabled={!canUndo} onClick={undo}>
          {TABLE_WORDS.undo}
        </button>
        {view !== 'summary' && (
          <button type="button" class="table__tool" onClick={leaveSorting}>
            {TABLE_WORDS.otherCards}
          </button>
        )}
      </div>
    </div>
  );
}

const isTrouble = (keeping: Keeping): boolean =>
  keeping === 'in-memory' || keeping === 'newer' || keeping === 'refused';

/** Quiet while all is well. When the device does not keep it, that is said aloud once, with the way to save a file beside it. */
function SavedOrNot() {
  const keeping = useStore($keeping);
  const outcome = useRef<Keeping>(keeping);
  if (keeping !== 'saving') outcome.current = keeping;
  if (!isTrouble(outcome.current))
    return (
      <p class="table__saved" data-keeping={keeping}>
        <LiveText>{KEEPING_WORDS.sorting[keeping]}</LiveText>
      </p>
    );
  return (
    <div class="table__trouble" data-keeping={keeping}>
      <p role="alert">
        <LiveText>{KEEPING_WORDS.sorting[outcome.current]}</LiveText>
      </p>
      <button type="button" class="button button--quiet" onClick={() => void saveAsFile()}>
        {TABLE_WORDS.saveAsFile}
      </button>
    </div>
  );
}
