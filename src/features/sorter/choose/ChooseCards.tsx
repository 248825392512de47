import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import { pictureAddress } from '../../../platform/data.ts';
import OpenSavedFile from './OpenSavedFile.tsx';
import { someOf } from '../sorter.ts';
import { begin, keptSortings, openSorting } from '../sorter.store.ts';

export type CardChoice = Pick<Card, 'id' | 'number' | 'edition' | 'title' | 'theme'> & {
  /** Where the picture of its theme lies. */ picture: string;
};

/** The four that the words come from: every room can begin with them. */
const FIRST = 4;

/** Which cards the pair will sort. A few are ticked at first: one press is enough to begin. */
export default function ChooseCards({ choices }: { choices: CardChoice[] }) {
  const first = choices.filter(({ number }) => number <= FIRST).map(({ id }) => id);
  const [chosen, setChosen] = useState(first);
  const [earlier, setEarlier] = useState<Sorting[]>([]);
  useEffect(() => {
    void keptSortings().then(setEarlier);
  }, []);
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const titleOf = (id: string) => choices.find((choice) => choice.id === id)?.title ?? id;
  const themes = [...new Set(choices.map(({ theme }) => theme))].map((theme) => ({
    theme,
    cards: choices.filter((choice) => choice.theme === theme),
  }));
  const count = chosen.length === 1 ? '1 card' : `${chosen.length} cards`;
  return (
    <div class="choose">
      <form
        class="choose__cards"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.length) begin(choices.filter(({ id }) => chosen.includes(id)));
        }}
      >
        <fieldset>
          <legend>Choose your cards</legend>
          <p class="choose__quick">
            <button type="button" class="button button--quiet" onClick={() => setChosen(first)}>
              The four from Blackpool
            </button>
            <button
              type="button"
              class="button button--quiet"
              onClick={() =>
                setChosen(
                  someOf(
                    choices.map(({ id }) => id),
                    3,
                    Math.random,
                  ),
                )
              }
            >
              Three by chance
            </button>
            <button type="button" class="button button--quiet" onClick={() => setChosen([])}>
              None
            </button>
          </p>
          <div class="choose__themes">
            {themes.map(({ theme, cards }) => {
              const here = cards.filter(({ id }) => chosen.includes(id)).length;
              return (
                <details key={theme} class="choose__theme" open={here > 0}>
                  <summary>
                    <img
                      class="choose__picture"
                      src={pictureAddress(cards[0]?.picture ?? '')}
                      alt=""
                      width="72"
                      height="48"
                      loading="lazy"
                    />{' '}
                    <span class="choose__name">{theme}</span>{' '}
                    <span class="quiet">
                      {here > 0
                        ? `${here} of ${cards.length} chosen`
                        : cards.length === 1
                          ? '1 card'
                          : `${cards.length} cards`}
                    </span>
                  </summary>
                  <ul>
                    {cards.map(({ id, number, title }) => (
                      <li key={id}>
                        <label class="choose__card">
                          <input
                            type="checkbox"
                            name="card"
                            value={id}
                            checked={chosen.includes(id)}
                            onChange={() => toggle(id)}
                          />{' '}
                          <span>
                            <strong>
                              {number}. {title}
                            </strong>
                          </span>
                        </label>
                      </li>
                    ))}
                  </ul>
                </details>
              );
            })}
          </div>
        </fieldset>
        <div class="choose__start">
          <button type="submit" class="button" disabled={chosen.length === 0}>
            {chosen.length === 0 ? 'Choose at least one card' : `Start with ${count}`}
          </button>
          <p class="quiet">
            About nine minutes a card{chosen.length > 1 && `: ${chosen.length * 9} in all`}. Stop
            whenever you like.
          </p>
        </div>
      </form>
      <div class="choose__aside">
        <OpenSavedFile />
        {earlier.length > 0 && (
          <section>
            <h2>Earlier sortings on this device</h2>
            <ul class="choose__earlier">
              {earlier.slice(0, 6).map((sorting) => (
                <li key={sorting.id}>
                  <button
                    type="button"
                    class="button button--quiet"
                    onClick={() => openSorting(sorting)}
                  >
                    {new Date(sorting.startedAt).toLocaleDateString('en-GB', {
                      day: 'numeric',
                      month: 'long',
                    })}
                    :{' '}
                    {sorting.cards
                      .map(({ id }) => titleOf(id))
                      .slice(0, 3)
                      .join(', ')}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
