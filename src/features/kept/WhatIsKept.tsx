import { useEffect, useRef, useState } from 'preact/hooks';
import Boundary from '../../ui/Boundary.tsx';
import { useStore } from '../../ui/use-store.ts';
import { onShelves, type KeptItem, type Shelf } from './kept.ts';
import { $shown, watchWhatIsKept, type Shown } from './kept.store.ts';
import { KEPT_WORDS } from './kept.words.ts';
import KeptRow from './KeptRow.tsx';
import { moreOf, titleOf, type CardTitles } from './known-kinds.ts';
import './kept.css';

/** Every sorting, plan, session and backup on this device, and what can be done with each. */
export default function WhatIsKept({ titles }: { titles: CardTitles }) {
  return (
    <Boundary>
      <Shelves titles={titles} />
    </Boundary>
  );
}

function Shelves({ titles }: { titles: CardTitles }) {
  const shown = useStore($shown, { ssr: () => undefined });
  const [message, setMessage] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(watchWhatIsKept, []);
  // What was pressed may be gone: the keyboard goes on from what is said of it.
  const tell = (words: string) => {
    setMessage(words);
    status.current?.focus();
  };
  if (!shown) return <p class="quiet">{KEPT_WORDS.looking}</p>;
  return (
    <div class="kept">
      <p class="kept__message" role="status" tabIndex={-1} ref={status}>
        {message}
      </p>
      <Trouble disk={shown.disk} />
      {shown.disk === 'open' && shown.records.length === 0 && (
        <p class="kept__none">
          <strong>{KEPT_WORDS.none}</strong> {KEPT_WORDS.begin}
        </p>
      )}
      {onShelves(shown.records).map(({ shelf, items }) => (
        <OneShelf key={shelf} shelf={shelf} items={items} titles={titles} tell={tell} />
      ))}
    </div>
  );
}

function Trouble({ disk }: { disk: Shown['disk'] }) {
  if (disk === 'open') return null;
  return (
    <p class="first" role="alert">
      {disk === 'framed' ? KEPT_WORDS.framed : KEPT_WORDS.notOpen}
    </p>
  );
}

interface ShelfProps {
  shelf: Shelf;
  items: KeptItem[];
  titles: CardTitles;
  tell: (words: string) => void;
}

function OneShelf({ shelf, items, titles, tell }: ShelfProps) {
  return (
    <section class="kept__shelf" data-shelf={shelf} aria-labelledby={`kept-${shelf}`}>
      <h2 id={`kept-${shelf}`}>
        {KEPT_WORDS.shelves[shelf]} <span class="kept__count">{items.length}</span>
      </h2>
      <p class="quiet">{KEPT_WORDS.about[shelf]}</p>
      <ul>
        {items.map((item) => (
          <KeptRow
            key={item.record.key}
            item={item}
            title={titleOf(item, titles)}
            more={moreOf(item)}
            tell={tell}
          />
        ))}
      </ul>
    </section>
  );
}
