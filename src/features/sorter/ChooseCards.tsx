import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../model/card.ts';
import type { Sorting } from '../../model/sorting.ts';
import OpenSavedFile from './OpenSavedFile.tsx';
import { begin, keptSortings, openSorting } from './sorter.store.ts';

export type CardChoice = Pick<Card, 'id' | 'number' | 'edition' | 'title' | 'theme'>;

/** Which cards the pair will sort. All ticked at first: one press is enough to begin. */
export default function ChooseCards({ choices }: { choices: CardChoice[] }) {
  const [chosen, setChosen] = useState(() => choices.map(({ id }) => id));
  const [earlier, setEarlier] = useState<Sorting[]>([]);
  useEffect(() => { void keptSortings().then(setEarlier); }, []);
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const titleOf = (id: string) => choices.find((choice) => choice.id === id)?.title ?? id;
  return (
    <div class="choose">
      <form class="choose__cards" onSubmit={(event) => { event.preventDefault(); if (chosen.length) begin(choices.filter(({ id }) => chosen.includes(id))); }}>
        <fieldset>
          <legend>Choose your cards</legend>
          <ul>
            {choices.map(({ id, number, title, theme }) => (
              <li key={id}><label class="choose__card"><input type="checkbox" name="card" value={id} checked={chosen.includes(id)} onChange={() => toggle(id)} /> <span><strong>{number}. {title}</strong> <span class="quiet">{theme}</span></span></label></li>
            ))}
          </ul>
        </fieldset>
        <p class="quiet">About seven minutes a card, and two to take it wider.</p>
        <button type="submit" class="button" disabled={chosen.length === 0}>{chosen.length === 0 ? 'Choose at least one card' : `Start with ${chosen.length} ${chosen.length === 1 ? 'card' : 'cards'}`}</button>
      </form>
      <div class="choose__aside">
        <OpenSavedFile />
        {earlier.length > 0 && (
          <section>
            <h2>Earlier sortings on this device</h2>
            <ul class="choose__earlier">
              {earlier.slice(0, 6).map((sorting) => (
                <li key={sorting.id}><button type="button" class="button button--quiet" onClick={() => openSorting(sorting)}>{new Date(sorting.startedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}: {sorting.cards.map(({ id }) => titleOf(id)).slice(0, 3).join(', ')}</button></li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
