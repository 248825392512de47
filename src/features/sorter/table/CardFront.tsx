import type { Card } from '../../../model/card/card.ts';
import { pictureAddress } from '../../../platform/data.ts';
import LiveText from '../../../ui/LiveText.tsx';
import { goOn } from '../sorter.store.ts';
import StepHeading from './StepHeading.tsx';
import { FRONT_WORDS } from './table.words.ts';
import './front.css';

interface Props {
  card: Card;
  plain: boolean;
  /** Where the picture of its theme lies. */
  picture: string | undefined;
}

/** The situation, to be read aloud. */
export default function CardFront({ card, plain, picture }: Props) {
  return (
    <div class="front">
      {picture && (
        <img class="front__picture" src={pictureAddress(picture)} alt="" width="720" height="480" />
      )}
      <StepHeading eyebrow={FRONT_WORDS.eyebrow(card.number, card.theme)}>{card.title}</StepHeading>
      {card.firstAlways && (
        <p class="first">
          <strong>{FRONT_WORDS.firstAlways}</strong> {card.firstAlways}
        </p>
      )}
      <p class="front__situation">
        <LiveText>{plain ? card.plainSituation : card.situation}</LiveText>
      </p>
      <p>{FRONT_WORDS.howTo(card.responses.length)}</p>
      <div class="ways-on">
        <button type="button" class="button" onClick={() => goOn(card.responses.length)}>
          {FRONT_WORDS.start}
        </button>
      </div>
    </div>
  );
}
