import { useEffect, useState } from 'preact/hooks';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import { openSorting, watchSortings } from '../sorter.store.ts';
import type { CardChoice } from './choose.ts';
import { CHOOSE_WORDS } from './choose.words.ts';

/** So many sortings are offered, each named by so many of its cards. */
const [SORTINGS, TITLES] = [6, 3] as const;

const dayOf = (sorting: Sorting): string =>
  new Date(sorting.startedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });

/** What this device still keeps from another day, the newest first. */
export default function EarlierSortings({ choices }: { choices: CardChoice[] }) {
  const [earlier, setEarlier] = useState<Sorting[]>([]);
  useEffect(() => watchSortings(setEarlier), []);
  if (earlier.length === 0) return null;
  const titlesOf = ({ cards }: Sorting): string =>
    cards
      .slice(0, TITLES)
      .map(({ id }) => choices.find((choice) => choice.id === id)?.title ?? id)
      .join(', ');
  return (
    <section>
      <h2>{CHOOSE_WORDS.earlier}</h2>
      <ul class="choose__earlier">
        {earlier.slice(0, SORTINGS).map((sorting) => (
          <li key={sorting.id}>
            <button type="button" class="button button--quiet" onClick={() => openSorting(sorting)}>
              {CHOOSE_WORDS.earlierSorting(dayOf(sorting), titlesOf(sorting))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
