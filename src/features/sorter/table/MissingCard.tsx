import { skipCard } from '../sorter.store.ts';
import StepHeading from './StepHeading.tsx';
import { MISSING_WORDS } from './table.words.ts';
import './front.css';

/** A kept sorting may hold a card that only a newer copy of the toolkit has. */
export default function MissingCard() {
  return (
    <div class="front">
      <StepHeading>{MISSING_WORDS.heading}</StepHeading>
      <p>{MISSING_WORDS.kept}</p>
      <div class="ways-on">
        <button type="button" class="button" onClick={skipCard}>
          {MISSING_WORDS.goOn}
        </button>
      </div>
    </div>
  );
}
