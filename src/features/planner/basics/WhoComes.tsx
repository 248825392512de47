import { MOST_STAFF, type Plan } from '../../../model/plan/plan.ts';
import { rolesTyped } from '../planner.ts';
import type { SetPart } from './set-part.ts';
import { BASICS_WORDS } from './basics.words.ts';

const GROUPS = ['teaching', 'support', 'leading'] as const;

/** How many of each group; all empty when nobody knows. */
export default function WhoComes({ plan, set }: { plan: Plan; set: SetPart }) {
  return (
    <fieldset class="planner__choices">
      <legend>{BASICS_WORDS.groups}</legend>
      {GROUPS.map((group) => (
        <label key={group}>
          {BASICS_WORDS.group[group]}{' '}
          <input
            class="field"
            type="number"
            inputMode="numeric"
            min="0"
            max={MOST_STAFF}
            value={plan.roles[group] || ''}
            onInput={(event) =>
              set({ roles: rolesTyped(plan.roles, group, event.currentTarget.value) })
            }
          />
        </label>
      ))}
    </fieldset>
  );
}
