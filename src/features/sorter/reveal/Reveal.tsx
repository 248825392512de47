import type { Card } from '../../../model/card/card.ts';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import { Because } from '../../../parts/Because.tsx';
import Reading from '../../../parts/Reading.tsx';
import SplitMap from './SplitMap.tsx';
import { splitRows } from './split.ts';
import StepHeading from '../table/StepHeading.tsx';
import Track from './Track.tsx';
import { goBack, goOn } from '../sorter.store.ts';
import { isOlderWording, placingOf } from '../sorter.ts';

interface Props {
  card: Card;
  sorting: Sorting;
  plain: boolean;
}

/** What fits closest and why; never who was right. */
export default function Reveal({ card, sorting, plain }: Props) {
  return (
    <div class="reveal">
      <StepHeading eyebrow={card.title}>How they fit, and what you two said</StepHeading>
      <p>
        Nobody is marked. Where you see it differently, talk: which of the three questions did you
        weigh most?
      </p>
      <SplitMap rows={splitRows(card, sorting)} />
      {isOlderWording(sorting, card) && (
        <p class="first">
          <strong>You answered an earlier wording</strong> of this card, so some responses may have
          changed.
        </p>
      )}
      <ol class="reveal__list">
        {card.responses.map((response) => {
          const placing = placingOf(sorting, card.id, response.id);
          return (
            <li key={response.id} class="reveal__one keep-together">
              <div>
                <h3>
                  <span class="reveal__letter">{response.id}</span>{' '}
                  {plain ? response.plain : response.text}
                </h3>
                <Track answers={placing.answers} fit={response.fit} />
              </div>
              <Reading response={response} />
            </li>
          );
        })}
      </ol>
      <Because card={card} />
      <div class="sort__go">
        <button
          type="button"
          class="button button--quiet"
          onClick={() => goBack(card.responses.length)}
        >
          Change an answer
        </button>
        <button type="button" class="button" onClick={() => goOn(card.responses.length)}>
          Take it wider
        </button>
      </div>
    </div>
  );
}
