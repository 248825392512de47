/** The kinds of record that this copy can read: what each is called on the page, what more is said of it, and how a backup of it is put back. Pure. */
import { minutesOf, type Plan } from '../../model/plan/plan.ts';
import type { Session } from '../../model/session/session.ts';
import { VERSION_NAMES } from '../../model/session/step.ts';
import type { Sorting } from '../../model/sorting/sorting.ts';
import type { Kept } from '../../platform/storage/engines/engine.ts';
import { PLAN_KIND } from '../../platform/storage/kinds/plan-kind.ts';
import { SESSION_KIND } from '../../platform/storage/kinds/session-kind.ts';
import { SORTING_KIND } from '../../platform/storage/kinds/sorting-kind.ts';
import { valueIn, type Recorded, type RecordKind } from '../../platform/storage/record-kind.ts';
import type { KeptItem } from './kept.ts';
import { KEPT_WORDS } from './kept.words.ts';

/** Card id -> its title. */
export type CardTitles = Readonly<Record<string, string>>;

const planTitle = ({ name }: Plan) => KEPT_WORDS.planOf(name);
const planMore = (plan: Plan) => KEPT_WORDS.planMore(minutesOf(plan));
const sessionTitle = ({ version, startedAt, rehearsal }: Session) =>
  KEPT_WORDS.sessionOf(VERSION_NAMES[version], startedAt, rehearsal);
const sessionMore = ({ at, plan }: Session) => KEPT_WORDS.sessionMore(at.step + 1, plan.length);
const sortingTitle = ({ cards }: Sorting, titles: CardTitles) =>
  KEPT_WORDS.sortingOf(cards.map(({ id }) => titles[id] ?? id));

function titled<Value extends Recorded>(
  kind: RecordKind<Value>,
  record: Kept,
  title: (value: Value) => string,
): string | undefined {
  const value = valueIn(kind, record);
  return value && title(value);
}

/** What a record is called, or nothing when this copy cannot read it. */
export function titleOf({ inside }: KeptItem, titles: CardTitles): string | undefined {
  switch (inside?.kind) {
    case 'sorting':
      return titled(SORTING_KIND, inside, (sorting) => sortingTitle(sorting, titles));
    case 'plan':
      return titled(PLAN_KIND, inside, planTitle);
    case 'session':
      return titled(SESSION_KIND, inside, sessionTitle);
    default:
      return;
  }
}

/** What tells it from others of the same name; '' when nothing does. */
export function moreOf({ inside }: KeptItem): string {
  switch (inside?.kind) {
    case 'plan':
      return titled(PLAN_KIND, inside, planMore) ?? '';
    case 'session':
      return titled(SESSION_KIND, inside, sessionMore) ?? '';
    default:
      return '';
  }
}

/** Whether the title of a record says its day: that of a session which has begun. A backup also says when it was made. */
export const isDayInTitle = ({ shelf, record }: KeptItem): boolean =>
  shelf === 'session' && typeof valueIn(SESSION_KIND, record)?.startedAt === 'number';

export interface Restored {
  version: number;
  data: unknown;
}

function asBefore<Value extends Recorded>(
  kind: RecordKind<Value>,
  backup: Kept,
  current: Kept | undefined,
  writer: string,
): Restored | undefined {
  const value = valueIn(kind, backup);
  if (!value) return;
  const now = valueIn(kind, current);
  return { version: kind.version, data: now ? kind.stamp(now, value, writer) : value };
}

/** What a backup holds, marked as a change of `writer` to what stands there now; nothing when this copy cannot read it. */
export function restoredData(
  backup: Kept,
  current: Kept | undefined,
  writer: string,
): Restored | undefined {
  switch (backup.kind) {
    case 'sorting':
      return asBefore(SORTING_KIND, backup, current, writer);
    case 'plan':
      return asBefore(PLAN_KIND, backup, current, writer);
    case 'session':
      return asBefore(SESSION_KIND, backup, current, writer);
    default:
      return;
  }
}
