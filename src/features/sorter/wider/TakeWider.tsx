import type { Card } from '../../../model/card/card.ts';
import { WIDER, type Sorting } from '../../../model/sorting/sorting.ts';
import LiveText from '../../../ui/LiveText.tsx';
import { goBack, goOn, stopHere } from '../sorter.store.ts';
import { responseToWiden } from '../sorter.ts';
import StepHeading from '../table/StepHeading.tsx';
import { TAKE_WIDER_WORDS } from './wider.words.ts';
import WiderStep from './WiderStep.tsx';
import './wider.css';

interface Props {
  card: Card;
  sorting: Sorting;
  plain: boolean;
}

/** From one child, to everyone here, to the cause. Said aloud and ticked, or typed; stopping is allowed. */
export default function TakeWider({ card, sorting, plain }: Props) {
  const response = responseToWiden(card);
  const isLast = sorting.place.card + 1 >= sorting.cards.length;
  const responses = card.responses.length;
  return (
    <div class="wider">
      <StepHeading eyebrow={card.title}>{TAKE_WIDER_WORDS.heading}</StepHeading>
      <p>
        {TAKE_WIDER_WORDS.startFrom}{' '}
        <q>
          <LiveText>{(plain ? response?.plain : response?.text) ?? ''}</LiveText>
        </q>{' '}
        {TAKE_WIDER_WORDS.howTo}
      </p>
      <ol class="wider__steps">
        {WIDER.map((step) => (
          <WiderStep
            key={step}
            card={card.id}
            step={step}
            note={sorting.wider[`${card.id}/${step}`] ?? { said: false, text: '' }}
          />
        ))}
      </ol>
      <p class="quiet">{TAKE_WIDER_WORDS.stoppingIsFine}</p>
      <div class="ways-on">
        <button type="button" class="button button--quiet" onClick={() => goBack(responses)}>
          {TAKE_WIDER_WORDS.back}
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => stopHere(card.id, responses)}
        >
          {TAKE_WIDER_WORDS.stop}
        </button>
        <button type="button" class="button" onClick={() => goOn(responses)}>
          {isLast ? TAKE_WIDER_WORDS.toSummary : TAKE_WIDER_WORDS.nextCard}
        </button>
      </div>
    </div>
  );
}
