import type { Card } from '../../../model/card/card.ts';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import { leaveSorting, saveAsFile } from '../sorter.store.ts';
import StepHeading from '../table/StepHeading.tsx';
import ForTheRoom from './ForTheRoom.tsx';
import SummaryOfCard from './SummaryOfCard.tsx';
import { SUMMARY_WORDS } from './summary.words.ts';
import './summary.css';

interface Props {
  cards: Card[];
  sorting: Sorting;
  plain: boolean;
}

/** Where you two gave one answer, where you were split, what you wrote. No total. */
export default function Summary({ cards, sorting, plain }: Props) {
  return (
    <div class="summary">
      <StepHeading>{SUMMARY_WORDS.heading}</StepHeading>
      <div class="ways-on no-print">
        <button type="button" class="button" onClick={() => window.print()}>
          {SUMMARY_WORDS.print}
        </button>
        <button type="button" class="button" onClick={() => void saveAsFile()}>
          {SUMMARY_WORDS.saveAsFile}
        </button>
        <button type="button" class="button button--quiet" onClick={leaveSorting}>
          {SUMMARY_WORDS.otherCards}
        </button>
      </div>
      {cards.map((card, index) => (
        <SummaryOfCard key={card.id} card={card} index={index} sorting={sorting} plain={plain} />
      ))}
      <ForTheRoom cards={cards} sorting={sorting} />
      <p class="quiet">
        {SUMMARY_WORDS.madeWith} <span class="no-print">{SUMMARY_WORDS.keptHere}</span>
      </p>
    </div>
  );
}
