import CardPaper from '../../cards/CardPaper.tsx';
import type { SheetProps } from '../pack.ts';

/** Four small cards. */
export default function CardsSheet({ page, contents }: SheetProps) {
  return (
    <div class="sheet" data-per="4">
      {page.numbers.map((number, at) => {
        const card = contents.cards.find((known) => known.number === number);
        return card && <CardPaper key={at} card={card} where={page.where} />;
      })}
    </div>
  );
}
