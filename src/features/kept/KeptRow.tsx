import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pageAddress } from '../../platform/data.ts';
import { placeOf, type KeptItem } from './kept.ts';
import { removeItem, restoreItem, saveItem } from './kept.store.ts';
import { KEPT_WORDS } from './kept.words.ts';
import { isDayInTitle } from './known-kinds.ts';

interface Props {
  item: KeptItem;
  /** Nothing when this copy cannot read it: it can still be saved and deleted. */
  title: string | undefined;
  /** What tells it from others of the same name. */
  more: string;
  /** Says what came of an act, and takes the focus there. */
  tell: (words: string) => void;
}

/** One record: what it is, when it was written, how large it is, and what can be done with it. */
export default function KeptRow({ item, title, more, tell }: Props) {
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
      <p class="kept__written">{lineOf(item, more)}</p>
      {asks ? (
        <Sure title={words} onYes={() => void remove()} onNo={keepIt} />
      ) : (
        <div class="kept__acts">
          <Acts item={item} title={title} tell={tell} />
          <button
            type="button"
            class="kept__tool kept__tool--last"
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

/** What more there is to know, when it was written and how large it is. A session that has begun has its day in its title. */
const lineOf = (item: KeptItem, more: string): string =>
  KEPT_WORDS.line([
    more,
    isDayInTitle(item) ? '' : KEPT_WORDS.written(item.savedAt),
    KEPT_WORDS.size(item.bytes),
  ]);

/** After the words on a button: whose button it is, for those who hear it alone. */
const Which = ({ title }: { title: string }) => <span class="hidden-words"> {title}</span>;

function Acts({ item, title, tell }: Omit<Props, 'more'>) {
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
        <a class="button button--quiet kept__open" href={pageAddress(...place)}>
          {KEPT_WORDS.open}
          <Which title={words} />
        </a>
      )}
      {item.shelf === 'backup' && title !== undefined && (
        <button
          type="button"
          class="button button--quiet kept__open"
          onClick={() => void restore()}
        >
          {KEPT_WORDS.restore}
          <Which title={words} />
        </button>
      )}
      <button type="button" class="kept__tool" onClick={save}>
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
