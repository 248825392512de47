import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../model/card/card.ts';
import { readData } from '../../platform/data.ts';
import { holdTheMiddle } from '../../platform/middle.ts';
import Boundary from '../../ui/Boundary.tsx';
import { later } from '../../ui/later.tsx';
import { useStore } from '../../ui/use-store.ts';
import type { CardChoice } from './choose/choose.ts';
import ChooseCards from './choose/ChooseCards.tsx';
import { PAIRS_WORDS } from './pairs.words.ts';
import { isUnderWay } from './sorter.ts';
import { $sorting, leaveSorting, resumeSorting } from './sorter.store.ts';

/** Fetched while the pair chooses. */
const Table = later(() => import('./table/Table.tsx'), { takesFocus: true });

/** The page of a pair: choose cards, then sort them at the table. */
export default function Pairs({ choices }: { choices: CardChoice[] }) {
  return (
    <Boundary>
      <ChooserOrTable choices={choices} />
    </Boundary>
  );
}

function ChooserOrTable({ choices }: { choices: CardChoice[] }) {
  const sorting = useStore($sorting, { ssr: () => undefined });
  const { cards, failed } = useCards();
  const isReady = useKeptSortings();
  const wasAtTable = useRef(false);
  useEffect(() => Table.fetchAhead(), []);
  const underWay = sorting !== undefined && isUnderWay(sorting);
  useEffect(() => (underWay ? holdTheMiddle() : undefined), [underWay]);

  if (failed)
    return (
      <p class="first" role="alert">
        <strong>{PAIRS_WORDS.notLoaded}</strong> {PAIRS_WORDS.loadAgain}
      </p>
    );
  // The chooser appears once it works: a form that does nothing is worse than a short wait.
  if (!isReady || !cards) return <p class="quiet">{PAIRS_WORDS.loading}</p>;
  // Whoever comes back from the table goes on by keyboard from here; on a fresh page the focus is the reader's own.
  if (!sorting) return <ChooseCards choices={choices} takesFocus={wasAtTable.current} />;
  wasAtTable.current = true;
  return <Table sorting={sorting} cards={cards} choices={choices} />;
}

/** Every card of the toolkit, fetched once. */
function useCards(): { cards: Card[] | undefined; failed: boolean } {
  const [cards, setCards] = useState<Card[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const load = readData('data/cards.json') as Promise<{ cards: Card[] }>;
    load.then(
      (data) => setCards(data.cards),
      () => setFailed(true),
    );
  }, []);
  return { cards, failed };
}

/** Brings back the sorting under way; true once it has looked. */
function useKeptSortings(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void resumeSorting().finally(() => setReady(true));
    // In the one file, stores outlive the page.
    return leaveSorting;
  }, []);
  return isReady;
}
