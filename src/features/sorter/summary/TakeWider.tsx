import type { Card } from '../../../model/card/card.ts';
import { NOTE_LENGTH, WIDER, type Sorting } from '../../../model/sorting/sorting.ts';
import StepHeading from '../table/StepHeading.tsx';
import { goBack, goOn, stopHere, writeWider } from '../sorter.store.ts';
import { responseToWiden } from '../sorter.ts';
import { WIDER_WORDS } from '../sorter.words.ts';

interface Props {
  card: Card;
  sorting: Sorting;
  plain: boolean;
}

/** From one child, to everyone here, to the cause. Said aloud and ticked, or typed; stopping is allowed. */
export default function TakeWider({ card, sorting, plain }: Props) {
  const response = responseToWiden(card);
  const last = sorting.place.card + 1 >= sorting.cards.length;
  const onward = last ? 'To the summary' : 'Next card';
  return (
    <div class="wider">
      <StepHeading eyebrow={card.title}>Take it wider</StepHeading>
      <p>
        Start from <q>{plain ? response?.plain : response?.text}</q> Say each step aloud and tick
        it, or type it. Two minutes is plenty.
      </p>
      <ol class="wider__steps">
        {WIDER.map((step) => {
          const { title, hint, starter } = WIDER_WORDS[step];
          const note = sorting.wider[`${card.id}/${step}`] ?? { said: false, text: '' };
          return (
            <li
              key={step}
              class="wider__step"
              data-answer={
                step === 'child' ? 'beating' : step === 'here' ? 'changing' : 'supercharged'
              }
            >
              <h3>{title}</h3>
              <p id={`hint-${step}`}>{hint}</p>
              <label for={`wider-${step}`}>{starter} …</label>
              <textarea
                id={`wider-${step}`}
                class="field"
                rows={3}
                maxLength={NOTE_LENGTH}
                aria-describedby={`hint-${step}`}
                value={note.text}
                onInput={(event) =>
                  writeWider(card.id, step, { said: note.said, text: event.currentTarget.value })
                }
              />
              <label class="wider__said">
                <input
                  type="checkbox"
                  checked={note.said}
                  onChange={(event) =>
                    writeWider(card.id, step, {
                      said: event.currentTarget.checked,
                      text: note.text,
                    })
                  }
                />{' '}
                We said it aloud
              </label>
              {/\b[A-Z][a-z]+ [A-Z][a-z]+\b/.test(note.text) && (
                <p class="quiet" role="note">
                  Is that a name? Leave names of pupils and families out. Nothing leaves this
                  device, but paper does.
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <p class="quiet">
        Stopping is fine: some days, helping one child through is the whole job. You can come back
        to it.
      </p>
      <div class="sort__go">
        <button
          type="button"
          class="button button--quiet"
          onClick={() => goBack(card.responses.length)}
        >
          Back
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => stopHere(card.id, card.responses.length)}
        >
          We stop here
        </button>
        <button type="button" class="button" onClick={() => goOn(card.responses.length)}>
          {onward}
        </button>
      </div>
    </div>
  );
}
