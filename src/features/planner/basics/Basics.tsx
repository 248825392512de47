import {
  lengthOf,
  MOST_STAFF,
  minutesOf,
  OWN_LEAST,
  OWN_MOST,
  timeAfter,
  type Plan,
} from '../../../model/plan/plan.ts';
import { saidRoles } from '../../../model/plan/seats.ts';
import { VERSION_NAMES, VERSIONS, type Step, type Version } from '../../../model/session/step.ts';
import { isFull, nameOf, ownLengthFrom, wholeNumber } from '../planner.ts';
import { changePlanOnTable } from '../planner.store.ts';
import { BASICS_WORDS } from './basics.words.ts';
import type { SetPart } from './set-part.ts';
import WaysOfDoingIt from './WaysOfDoingIt.tsx';
import WhoComes from './WhoComes.tsx';

/** The session, its length and the choices that change what is printed, packed and offered. */
export default function Basics({ plan, steps }: { plan: Plan; steps: Step[] }) {
  const set: SetPart = (part) => changePlanOnTable({ kind: 'set', part }, steps);
  return (
    <section class="planner__basics" aria-label={BASICS_WORDS.region} tabIndex={-1} data-arrive>
      <h2 class="print-only">{nameOf(plan) || BASICS_WORDS.noName}</h2>
      <label>
        {BASICS_WORDS.name}{' '}
        <input
          class="field"
          maxLength={80}
          value={plan.name}
          placeholder={BASICS_WORDS.nameExample}
          onInput={(event) => set({ name: event.currentTarget.value })}
        />
      </label>
      <Length plan={plan} steps={steps} set={set} />
      <label>
        {BASICS_WORDS.starts}{' '}
        <input
          class="field"
          type="time"
          value={plan.starts}
          onInput={(event) => set({ starts: event.currentTarget.value })}
        />
      </label>
      <label>
        {BASICS_WORDS.staff}{' '}
        <input
          class="field"
          type="number"
          inputMode="numeric"
          min={Math.max(2, saidRoles(plan.roles))}
          max={MOST_STAFF}
          value={plan.staff || ''}
          onInput={(event) => set({ staff: wholeNumber(event.currentTarget.value, MOST_STAFF) })}
        />
      </label>
      <Sum plan={plan} />
      <details class="planner__more no-print">
        <summary>{BASICS_WORDS.more}</summary>
        <WhoComes plan={plan} set={set} />
        <WaysOfDoingIt plan={plan} set={set} />
      </details>
    </section>
  );
}

function Length({ plan, steps, set }: { plan: Plan; steps: Step[]; set: SetPart }) {
  const choose = (value: string) =>
    value === 'own'
      ? set({ own: ownLengthFrom(minutesOf(plan)) })
      : changePlanOnTable({ kind: 'version', version: value as Version }, steps);
  return (
    <>
      <label>
        {BASICS_WORDS.length}{' '}
        <select
          class="field"
          value={plan.own ? 'own' : plan.version}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {VERSIONS.map((version) => (
            <option key={version} value={version}>
              {VERSION_NAMES[version]}
            </option>
          ))}
          <option value="own">{BASICS_WORDS.ownLength}</option>
        </select>
      </label>
      {plan.own > 0 && <OwnMinutes own={plan.own} set={set} />}
    </>
  );
}

/** Typing 1, then 12, then 120 passes through lengths that are too short: the plan hears only those that are long enough. */
function OwnMinutes({ own, set }: { own: number; set: SetPart }) {
  return (
    <label>
      {BASICS_WORDS.ownMinutes}{' '}
      <input
        class="field"
        type="number"
        inputMode="numeric"
        min={OWN_LEAST}
        max={OWN_MOST}
        defaultValue={String(own)}
        onInput={(event) => {
          const minutes = wholeNumber(event.currentTarget.value, OWN_MOST);
          if (minutes >= OWN_LEAST) set({ own: minutes });
        }}
      />
    </label>
  );
}

/** The minutes of all steps, from when to when, whether they fit, and whether anybody more does. */
function Sum({ plan }: { plan: Plan }) {
  const sum = minutesOf(plan);
  const over = sum - lengthOf(plan);
  const begins = timeAfter(plan.starts, 0);
  return (
    <p class="planner__sum" role="status" data-over={over > 0 ? '' : undefined}>
      <strong>{BASICS_WORDS.minutes(sum)}</strong>
      {begins && BASICS_WORDS.between(begins, timeAfter(plan.starts, sum))}.{' '}
      {over === 0 && BASICS_WORDS.fits}
      {over > 0 && BASICS_WORDS.over(over)}
      {over < 0 && BASICS_WORDS.spare(-over)} {isFull(plan) && BASICS_WORDS.full(MOST_STAFF)}
    </p>
  );
}
