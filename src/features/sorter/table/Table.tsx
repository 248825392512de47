import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import Announced from '../../../ui/Announced.tsx';
import { later } from '../../../ui/later.tsx';
import { useStore } from '../../../ui/use-store.ts';
import type { CardChoice } from '../choose/choose.ts';
import SortOne from '../sort/SortOne.tsx';
import { $said } from '../sorter.store.ts';
import CardFront from './CardFront.tsx';
import MissingCard from './MissingCard.tsx';
import TableBar from './TableBar.tsx';
import './table.css';

/** What comes after the sorting is fetched while the pair reads and sorts. */
const Reveal = later(() => import('../reveal/Reveal.tsx'), { takesFocus: true });
const TakeWider = later(() => import('../wider/TakeWider.tsx'), { takesFocus: true });
const Summary = later(() => import('../summary/Summary.tsx'), { takesFocus: true });

interface Props {
  sorting: Sorting;
  /** Every card of this copy. */
  cards: Card[];
  choices: CardChoice[];
}

/** The pair's table: read, sort, reveal, take it wider, and what came of it. */
export default function Table({ sorting, cards, choices }: Props) {
  const said = useStore($said);
  const [plain, setPlain] = useState(false);
  useEffect(() => [Reveal, TakeWider, Summary].forEach((view) => view.fetchAhead()), []);
  return (
    <div class="table" data-view={sorting.place.view}>
      <TableBar sorting={sorting} plain={plain} setPlain={setPlain} />
      <Announced words={said} />
      <OnTheTable sorting={sorting} cards={cards} choices={choices} plain={plain} />
    </div>
  );
}

/** One view for each place, made anew at each: its heading takes the focus, and no word of the place before is left. */
function OnTheTable({ sorting, cards, choices, plain }: Props & { plain: boolean }) {
  const { view, card: at, response } = sorting.place;
  if (view === 'summary') {
    const deck = sorting.cards
      .map(({ id }) => cards.find((card) => card.id === id))
      .filter((card) => card !== undefined);
    return <Summary cards={deck} sorting={sorting} plain={plain} />;
  }
  const card = cards.find(({ id }) => id === sorting.cards[at]?.id);
  if (!card) return <MissingCard key={at} />;
  if (view === 'front') {
    const picture = choices.find(({ id }) => id === card.id)?.picture;
    return <CardFront key={card.id} card={card} plain={plain} picture={picture} />;
  }
  if (view === 'sort')
    return <SortOne key={`${card.id}/${response}`} card={card} sorting={sorting} plain={plain} />;
  const View = view === 'reveal' ? Reveal : TakeWider;
  return <View key={card.id} card={card} sorting={sorting} plain={plain} />;
}
