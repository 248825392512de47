import { useLayoutEffect, useRef } from 'preact/hooks';
import { DEPENDS_ON, type Reason } from '../../../model/sorting/sorting.ts';
import { markDependsOn } from '../sorter.store.ts';
import { DEPENDS_WORDS } from '../sorter.words.ts';
import { SORT_WORDS } from './sort.words.ts';

interface Props {
  card: string;
  response: string;
  dependsOn: readonly Reason[];
}

/** What follows the fourth answer. It comes into sight by itself: on a phone it would lie under the way on. */
export default function OnWhat({ card, response, dependsOn }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => group.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <fieldset class="sort__depends" ref={group}>
      <legend>{SORT_WORDS.onWhat}</legend>
      {DEPENDS_ON.map((reason) => (
        <label key={reason}>
          <input
            type="checkbox"
            checked={dependsOn.includes(reason)}
            onChange={() => markDependsOn(card, response, reason)}
          />{' '}
          {DEPENDS_WORDS[reason]}
        </label>
      ))}
    </fieldset>
  );
}
