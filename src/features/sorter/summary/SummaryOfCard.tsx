import type { Card, Response } from '../../../model/card/card.ts';
import { ANSWER_WORDS } from '../../../model/card/level.words.ts';
import {
  isKnownReason,
  WIDER,
  type Placing,
  type Sorting,
} from '../../../model/sorting/sorting.ts';
import LiveText from '../../../ui/LiveText.tsx';
import Track from '../reveal/Track.tsx';
import { placingOf, standingOf, type Standing } from '../sorter.ts';
import { move } from '../sorter.store.ts';
import { DEPENDS_WORDS, WIDER_WORDS } from '../sorter.words.ts';
import { SUMMARY_WORDS } from './summary.words.ts';

const GROUPS: { standing: Standing; title: string }[] = [
  { standing: 'one-answer', title: SUMMARY_WORDS.oneAnswer },
  { standing: 'split', title: SUMMARY_WORDS.split },
  { standing: 'not-placed', title: SUMMARY_WORDS.leftOpen },
];

interface Props {
  card: Card;
  /** Its place in the deck. */
  index: number;
  sorting: Sorting;
  plain: boolean;
}

/** What two people made of one card. */
export default function SummaryOfCard({ card, index, sorting, plain }: Props) {
  const placed = card.responses.map((response) => ({
    response,
    placing: placingOf(sorting, card.id, response.id),
  }));
  const groups = GROUPS.map(({ standing, title }) => ({
    title,
    list: placed.filter(({ placing }) => standingOf(placing) === standing),
  })).filter(({ list }) => list.length > 0);
  return (
    <section class="summary__card">
      <h3>{SUMMARY_WORDS.card(card.number, card.title)}</h3>
      {groups.map(({ title, list }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul class="summary__list">
            {list.map(({ response, placing }) => (
              <Placed key={response.id} response={response} placing={placing} plain={plain} />
            ))}
          </ul>
        </div>
      ))}
      <h4>{SUMMARY_WORDS.wider}</h4>
      <Widened card={card.id} sorting={sorting} />
      <p class="no-print">
        <button
          type="button"
          class="button button--quiet"
          onClick={() => move({ view: 'reveal', card: index, response: 0 })}
        >
          {SUMMARY_WORDS.backTo(card.title)}
        </button>
      </p>
    </section>
  );
}

interface PlacedProps {
  response: Response;
  placing: Placing;
  plain: boolean;
}

function Placed({ response, placing: { answers, dependsOn }, plain }: PlacedProps) {
  const answerWords = SUMMARY_WORDS.answers(answers.map((answer) => ANSWER_WORDS[answer]));
  const reasons = dependsOn.filter(isKnownReason).map((reason) => DEPENDS_WORDS[reason]);
  return (
    <li class="keep-together">
      <p>
        <LiveText>{plain ? response.plain : response.text}</LiveText>
      </p>
      {answers.length > 0 && (
        <>
          <Track answers={answers} />
          <p class="quiet">{SUMMARY_WORDS.dependingOn(answerWords, reasons)}</p>
        </>
      )}
    </li>
  );
}

/** What the two wrote or said beyond one child; or that they stopped, which is allowed. */
function Widened({ card, sorting }: { card: string; sorting: Sorting }) {
  const notes = WIDER.flatMap((step) => {
    const note = sorting.wider[`${card}/${step}`];
    return note?.text || note?.said ? [{ step, text: note.text }] : [];
  });
  if (notes.length === 0)
    return <p>{sorting.stopped[card] ? SUMMARY_WORDS.stopped : SUMMARY_WORDS.nothingWritten}</p>;
  return (
    <ul class="summary__notes">
      {notes.map(({ step, text }) => (
        <li key={step}>
          <strong>{WIDER_WORDS[step].title}</strong>{' '}
          {text ? SUMMARY_WORDS.written(WIDER_WORDS[step].starter, text) : SUMMARY_WORDS.saidAloud}
        </li>
      ))}
    </ul>
  );
}
