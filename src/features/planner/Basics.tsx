import {
  lengthOf,
  MOST_STAFF,
  minutesOf,
  OWN_LEAST,
  OWN_MOST,
  PLAN_PHASES,
  timeAfter,
  type Plan,
} from '../../model/plan/plan.ts';
import { saidRoles, type Roles } from '../../model/plan/seats.ts';
import { VERSION_NAMES, VERSIONS, type Step, type Version } from '../../model/session/step.ts';
import { plan as change } from './planner.store.ts';

const PHASE_NAMES: Record<Plan['phase'], string> = {
  mixed: 'All ages, or a mix',
  'early years': 'Early years',
  primary: 'Primary',
  secondary: 'Secondary',
  'special or alternative': 'Special or alternative',
  college: 'College',
};
const ROLE_NAMES: Record<keyof Roles, string> = {
  teaching: 'Teaching',
  support: 'Support and operations',
  leading: 'Leading and governing',
};
const whole = (text: string, most: number): number =>
  Math.min(most, Math.max(0, Math.round(Number(text) || 0)));

/** The session, its length and the choices that change what is printed, packed and offered. */
export default function Basics({ plan, steps }: { plan: Plan; steps: Step[] }) {
  const set = (part: Partial<Plan>) => change({ kind: 'set', part }, steps);
  const sum = minutesOf(plan);
  const over = sum - lengthOf(plan);
  const chooseLength = (value: string) =>
    value === 'own'
      ? set({ own: Math.min(OWN_MOST, Math.max(OWN_LEAST, sum)) })
      : change({ kind: 'version', version: value as Version }, steps);
  return (
    <section class="planner__basics" aria-label="The session">
      <h2 class="print-only">{plan.name || 'Our plan'}</h2>
      <label>
        Name of the plan{' '}
        <input
          class="field"
          maxLength={80}
          value={plan.name}
          placeholder="Monday InSET"
          onInput={(event) => set({ name: event.currentTarget.value })}
        />
      </label>
      <label>
        How long have you got?{' '}
        <select
          class="field"
          value={plan.own ? 'own' : plan.version}
          onChange={(event) => chooseLength(event.currentTarget.value)}
        >
          {VERSIONS.map((one) => (
            <option key={one} value={one}>
              {VERSION_NAMES[one]}
            </option>
          ))}
          <option value="own">Our own length</option>
        </select>
      </label>
      {plan.own > 0 && <OwnMinutes own={plan.own} set={set} />}
      <label>
        It starts at{' '}
        <input
          class="field"
          type="time"
          value={plan.starts}
          onInput={(event) => set({ starts: event.currentTarget.value })}
        />
      </label>
      <label>
        How many staff?{' '}
        <input
          class="field"
          type="number"
          inputMode="numeric"
          min={Math.max(2, saidRoles(plan.roles))}
          max={MOST_STAFF}
          value={plan.staff || ''}
          onInput={(event) => set({ staff: whole(event.currentTarget.value, MOST_STAFF) })}
        />
      </label>
      <p class="planner__sum" role="status" data-over={over > 0 ? '' : undefined}>
        <strong>{sum} minutes</strong>
        {plan.starts && `, ${timeAfter(plan.starts, 0)} to ${timeAfter(plan.starts, sum)}`}.{' '}
        {over === 0
          ? 'As planned.'
          : over > 0
            ? `${over} more than you have.`
            : `${-over} to spare.`}
      </p>
      <details class="planner__more no-print">
        <summary>Who is coming, and how you do it</summary>
        <Choices plan={plan} set={set} />
      </details>
    </section>
  );
}

/** Typing 1, then 12, then 120 passes through lengths that are too short: the plan hears only those that are long enough. */
function OwnMinutes({ own, set }: { own: number; set: (part: Partial<Plan>) => void }) {
  return (
    <label>
      Minutes that you have{' '}
      <input
        class="field"
        type="number"
        inputMode="numeric"
        min={OWN_LEAST}
        max={OWN_MOST}
        defaultValue={String(own)}
        onInput={(event) => {
          const minutes = whole(event.currentTarget.value, OWN_MOST);
          if (minutes >= OWN_LEAST) set({ own: minutes });
        }}
      />
    </label>
  );
}

function Choices({ plan, set }: { plan: Plan; set: (part: Partial<Plan>) => void }) {
  return (
    <>
      <fieldset class="planner__choices">
        <legend>How many of each? Leave it empty if you do not know.</legend>
        {(['teaching', 'support', 'leading'] as const).map((group) => (
          <label key={group}>
            {ROLE_NAMES[group]}{' '}
            <input
              class="field"
              type="number"
              inputMode="numeric"
              min="0"
              max={MOST_STAFF}
              value={plan.roles[group] || ''}
              onInput={(event) =>
                set({
                  roles: { ...plan.roles, [group]: whole(event.currentTarget.value, MOST_STAFF) },
                })
              }
            />
          </label>
        ))}
      </fieldset>
      <fieldset class="planner__choices">
        <legend>How do you do it?</legend>
        <label>
          Our pupils are{' '}
          <select
            class="field"
            value={plan.phase}
            onChange={(event) => set({ phase: event.currentTarget.value as Plan['phase'] })}
          >
            {PLAN_PHASES.map((phase) => (
              <option key={phase} value={phase}>
                {PHASE_NAMES[phase]}
              </option>
            ))}
          </select>
        </label>
        <label>
          In place of a film{' '}
          <select
            class="field"
            value={plan.film}
            onChange={(event) => set({ film: event.currentTarget.value as Plan['film'] })}
          >
            <option value="voices">Two people read a script</option>
            <option value="slides">The slides only</option>
          </select>
        </label>
        <label>
          School phones or tablets{' '}
          <select
            class="field"
            value={plan.phones ? 'yes' : 'no'}
            onChange={(event) => set({ phones: event.currentTarget.value === 'yes' })}
          >
            <option value="no">None</option>
            <option value="yes">One for each pair</option>
          </select>
        </label>
        {plan.phones && (
          <label>
            Pairs sort{' '}
            <select
              class="field"
              value={plan.pairs}
              onChange={(event) => set({ pairs: event.currentTarget.value as Plan['pairs'] })}
            >
              <option value="paper">Cards on paper</option>
              <option value="phones">Cards on those phones</option>
            </select>
          </label>
        )}
        <label>
          The printer prints{' '}
          <select
            class="field"
            value={plan.colour ? 'colour' : 'black'}
            onChange={(event) => set({ colour: event.currentTarget.value === 'colour' })}
          >
            <option value="black">Black only</option>
            <option value="colour">Colour</option>
          </select>
        </label>
      </fieldset>
    </>
  );
}
