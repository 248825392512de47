import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import { ANSWER_WORDS } from '../../../model/card/level.ts';
import { isKnownReason, WIDER, type Sorting } from '../../../model/sorting/sorting.ts';
import StepHeading from '../table/StepHeading.tsx';
import Track from '../reveal/Track.tsx';
import { leaveSorting, move, saveAsFile } from '../sorter.store.ts';
import { placingOf, standingOf } from '../sorter.ts';
import { DEPENDS_WORDS, WIDER_WORDS } from '../sorter.words.ts';

interface Props {
  cards: Card[];
  sorting: Sorting;
  plain: boolean;
}

/** Where you two agreed, where you were split, what you wrote. No total. */
export default function Summary({ cards, sorting, plain }: Props) {
  return (
    <div class="summary">
      <StepHeading>What you two made of it</StepHeading>
      <div class="sort__go no-print">
        <button type="button" class="button" onClick={() => window.print()}>
          Print it
        </button>
        <button type="button" class="button" onClick={saveAsFile}>
          Save as a file
        </button>
        <button type="button" class="button button--quiet" onClick={leaveSorting}>
          Sort other cards
        </button>
      </div>
      {cards.map((card, index) => (
        <SummaryOfCard key={card.id} card={card} index={index} sorting={sorting} plain={plain} />
      ))}
      <ForTheRoom cards={cards} sorting={sorting} />
      <p class="quiet">
        Made with Changing the Odds.
        <span class="no-print">
          {' '}
          Kept on this device only, until you choose “Forget everything”.
        </span>
      </p>
    </div>
  );
}

type Code = ComponentType<{ cards: Card[]; sorting: Sorting }>;

/** Fetched only by the table that is asked for its code. */
function ForTheRoom({ cards, sorting }: Omit<Props, 'plain'>) {
  const [Code, setCode] = useState<Code>();
  const [failed, setFailed] = useState(false);
  const open = () =>
    void import('./RoomCode.tsx').then(
      (made) => setCode(() => made.default),
      () => setFailed(true),
    );
  return (
    <details
      class="summary__room no-print"
      onToggle={(event) => {
        if (event.currentTarget.open && !Code) open();
      }}
    >
      <summary>In a session? Your table’s code for the room</summary>
      {Code ? (
        <Code cards={cards} sorting={sorting} />
      ) : failed ? (
        <p role="alert">
          The code could not be made here: tell the facilitator your answers instead.
        </p>
      ) : (
        <p class="quiet">Making the code …</p>
      )}
    </details>
  );
}

function SummaryOfCard({
  card,
  index,
  sorting,
  plain,
}: {
  card: Card;
  index: number;
  sorting: Sorting;
  plain: boolean;
}) {
  const placed = card.responses.map((response) => ({
    response,
    placing: placingOf(sorting, card.id, response.id),
  }));
  const groups = [
    {
      title: 'Where you agreed',
      list: placed.filter(({ placing }) => standingOf(placing) === 'agreed'),
    },
    {
      title: 'Where you were split',
      list: placed.filter(({ placing }) => standingOf(placing) === 'split'),
    },
    {
      title: 'Left open',
      list: placed.filter(({ placing }) => standingOf(placing) === 'not-placed'),
    },
  ].filter(({ list }) => list.length > 0);
  const notes = WIDER.map((step) => ({ step, note: sorting.wider[`${card.id}/${step}`] })).filter(
    ({ note }) => note?.text || note?.said,
  );
  return (
    <section class="summary__card">
      <h3>
        {card.number}. {card.title}
      </h3>
      {groups.map(({ title, list }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul class="summary__list">
            {list.map(({ response, placing }) => (
              <li key={response.id} class="keep-together">
                <p>{plain ? response.plain : response.text}</p>
                {placing.answers.length > 0 && <Track answers={placing.answers} />}
                {placing.answers.length > 0 && (
                  <p class="quiet">
                    {placing.answers
                      .map(
                        (answer) => `${ANSWER_WORDS[answer].name}, ${ANSWER_WORDS[answer].gloss}`,
                      )
                      .join(' · ')}
                    {placing.dependsOn.length > 0 &&
                      `: ${placing.dependsOn
                        .filter(isKnownReason)
                        .map((reason) => DEPENDS_WORDS[reason])
                        .join(', ')}`}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <h4>What you took wider</h4>
      {notes.length > 0 ? (
        <ul class="summary__notes">
          {notes.map(({ step, note }) => (
            <li key={step}>
              <strong>{WIDER_WORDS[step].title}</strong>{' '}
              {note?.text ? `${WIDER_WORDS[step].starter} ${note.text}` : 'Said aloud.'}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {sorting.stopped[card.id]
            ? 'You two chose to stop at the reveal. That is allowed.'
            : 'Nothing written for this card.'}
        </p>
      )}
      <p class="no-print">
        <button
          type="button"
          class="button button--quiet"
          onClick={() => move({ view: 'reveal', card: index, response: 0 })}
        >
          Go back to {card.title}
        </button>
      </p>
    </section>
  );
}
