import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pageAddress } from '../../platform/data.ts';
import { placeOf, type KeptItem } from './kept.ts';
import { removeItem, restoreItem, saveItem } from './kept.store.ts';
import { KEPT_WORDS } from './kept.words.ts';

interface Props {
  item: KeptItem;
  /** Nothing when this copy cannot read it: it can still be saved and deleted. */
  title: string | undefined;
  /** Says what came of an act, and takes the focus there. */
  tell: (words: string) => void;
}

/** One record: what it is, when it was written, how large it is, and what can be done with it. */
export default function KeptRow({ item, title, tell }: Props) {
  const [asks, setAsks] = useState(false);
  const removing = useRef<HTMLButtonElement>(null);
  const words = title ?? KEPT_WORDS.unreadable;
  const keepIt = () => {
    setAsks(false);
    // The button is there again once the question has gone.
    requestAnimationFrame(() => removing.current?.focus());
  };
  const remove = async () => {
    tell((await removeItem(item)) ? KEPT_WORDS.removed(words) : KEPT_WORDS.notRemoved);
    setAsks(false);
  };
  return (
    <li class="kept__row">
      <p class="kept__title">{words}</p>
      <p class="kept__written">{KEPT_WORDS.written(item.savedAt, item.bytes)}</p>
      {asks ? (
        <Sure title={words} onYes={() => void remove()} onNo={keepIt} />
      ) : (
        <div class="kept__acts">
          <Acts item={item} title={title} tell={tell} />
          <button
            type="button"
            class="button button--quiet"
            ref={removing}
            onClick={() => setAsks(true)}
          >
            {KEPT_WORDS.remove}
            <Which title={words} />
          </button>
        </div>
      )}
    </li>
  );
}

const Which = ({ title }: { title: string }) => (
  <span class="hidden-words">{KEPT_WORDS.which(title)}</span>
);

function Acts({ item, title, tell }: Props) {
  const words = title ?? KEPT_WORDS.unreadable;
  const place = title === undefined ? undefined : placeOf(item);
  const restore = async () =>
    tell((await restoreItem(item)) ? KEPT_WORDS.restored(words) : KEPT_WORDS.notRestored);
  const save = () => {
    saveItem(item, words);
    tell(KEPT_WORDS.saved(words));
  };
  return (
    <>
      {place && (
        <a class="button" href={pageAddress(...place)}>
          {KEPT_WORDS.open}
          <Which title={words} />
        </a>
      )}
      {item.shelf === 'backup' && title !== undefined && (
        <button type="button" class="button" onClick={() => void restore()}>
          {KEPT_WORDS.restore}
          <Which title={words} />
        </button>
      )}
      <button type="button" class="button button--quiet" onClick={save}>
        {KEPT_WORDS.save}
        <Which title={words} />
      </button>
    </>
  );
}

function Sure({ title, onYes, onNo }: { title: string; onYes: () => void; onNo: () => void }) {
  const yes = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => yes.current?.focus(), []);
  return (
    <div class="kept__sure">
      <p>{KEPT_WORDS.sure(title)}</p>
      <button type="button" class="button" ref={yes} onClick={onYes}>
        {KEPT_WORDS.yes}
      </button>{' '}
      <button type="button" class="button button--quiet" onClick={onNo}>
        {KEPT_WORDS.no}
      </button>
    </div>
  );
}
