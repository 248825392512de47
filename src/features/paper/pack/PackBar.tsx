import { minutesOf, type Plan } from '../../../model/plan/plan.ts';
import { VERSION_NAMES } from '../../../model/session/step.ts';
import { pageAddress } from '../../../platform/data.ts';
import { MOST_SHEETS, partId, type PackPart } from './pack.ts';
import { PACK_WORDS } from './pack.words.ts';

interface Props {
  plan: Plan;
  /** The plan that was asked for is not on this device. */
  missing: boolean;
  /** How many sheets there are, and how many of them are laid out. */
  all: number;
  shown: number;
  parts: PackPart[];
  chosen: string;
  onPart: (id: string) => void;
}

function nameOf(part: PackPart): string {
  if (part.kind !== 'tables') return PACK_WORDS[part.kind];
  return part.from === part.until
    ? PACK_WORDS.table(part.from)
    : PACK_WORDS.tables(part.from, part.until);
}

/** Whose pack this is, how many sheets, and which part of them is printed. */
export default function PackBar({ plan, missing, all, shown, parts, chosen, onPart }: Props) {
  return (
    <div class="pack__bar no-print">
      <p role="status">
        <strong>
          {plan.name || (plan.own ? PACK_WORDS.ownLength : VERSION_NAMES[plan.version])}
        </strong>
        {PACK_WORDS.about(minutesOf(plan), Math.max(2, plan.staff))}
        {chosen === 'everything' ? PACK_WORDS.sheets(shown) : PACK_WORDS.sheetsOf(shown, all)}
        {all > MOST_SHEETS && PACK_WORDS.partByPart(MOST_SHEETS)}
        {missing && PACK_WORDS.missing}
      </p>
      <p>
        <button type="button" class="button" onClick={() => window.print()}>
          {PACK_WORDS.print(shown)}
        </button>{' '}
        <a class="button button--quiet" href={pageAddress('plan/')}>
          {PACK_WORDS.toPlans}
        </a>
      </p>
      <label>
        {PACK_WORDS.part}{' '}
        <select
          class="field"
          value={chosen}
          onChange={(event) => onPart(event.currentTarget.value)}
        >
          {parts.map((part) => (
            <option key={partId(part)} value={partId(part)}>
              {nameOf(part)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
