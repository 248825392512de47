import type { Card, Response } from '../../../model/card/card.ts';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import { Because } from '../../../parts/card/Because.tsx';
import Reading from '../../../parts/card/Reading.tsx';
import LiveText from '../../../ui/LiveText.tsx';
import { goBack, goOn } from '../sorter.store.ts';
import { isOlderWording, placingOf } from '../sorter.ts';
import StepHeading from '../table/StepHeading.tsx';
import { REVEAL_WORDS } from './reveal.words.ts';
import { splitRows } from './split.ts';
import SplitMap from './SplitMap.tsx';
import Track from './Track.tsx';
import './reveal.css';

interface Props {
  card: Card;
  sorting: Sorting;
  plain: boolean;
}

/** What fits closest and why; never who was right. */
export default function Reveal({ card, sorting, plain }: Props) {
  return (
    <div class="reveal">
      <StepHeading eyebrow={card.title}>{REVEAL_WORDS.heading}</StepHeading>
      <p>{REVEAL_WORDS.nobodyIsMarked}</p>
      <SplitMap rows={splitRows(card, sorting)} />
      {isOlderWording(sorting, card) && (
        <p class="first">
          <strong>{REVEAL_WORDS.earlierWording}</strong> {REVEAL_WORDS.earlierWordingMeans}
        </p>
      )}
      <ol class="reveal__list">
        {card.responses.map((response) => (
          <Revealed
            key={response.id}
            card={card}
            response={response}
            sorting={sorting}
            plain={plain}
          />
        ))}
      </ol>
      <Because card={card} />
      <div class="ways-on">
        <button
          type="button"
          class="button button--quiet"
          onClick={() => goBack(card.responses.length)}
        >
          {REVEAL_WORDS.back}
        </button>
        <button type="button" class="button" onClick={() => goOn(card.responses.length)}>
          {REVEAL_WORDS.onward}
        </button>
      </div>
    </div>
  );
}

function Revealed({ card, response, sorting, plain }: Props & { response: Response }) {
  const { answers } = placingOf(sorting, card.id, response.id);
  return (
    <li class="reveal__one keep-together">
      <div>
        <h3>
          <span class="reveal__letter">{response.id}</span>{' '}
          <LiveText>{plain ? response.plain : response.text}</LiveText>
        </h3>
        <Track answers={answers} fit={response.fit} />
      </div>
      <Reading response={response} />
    </li>
  );
}
