/** The parts of a session, so that two desks, two tabs and a hand-over file join without losing a count. */
import { entriesUnder, inPlaces, itemsIn, itemsUnder, partsUnder } from '../../record-parts.ts';
import { joinParts, stampedChange, type Parts } from '../../stamps.ts';
import type { Idea } from '../idea.ts';
import type { Session } from '../session.ts';

/** Where the room is, its clock and what it sees there are one part: halves of two desks would reveal what nobody asked for. */
const placeOf = ({
  at,
  startedAt,
  enteredAt,
  paused,
  pausedFor,
  spent,
  blank,
  ideasShown,
  countsShown,
  revealed,
  talk,
}: Session) => ({
  at,
  startedAt,
  enteredAt,
  paused,
  pausedFor,
  spent,
  blank,
  ideasShown,
  countsShown,
  revealed,
  talk,
});

/** What a session begins with; only its slides may change, when the toolkit does. */
const beginningOf = ({ planId, version, rehearsal, endsAt, wall, plan }: Session) => ({
  planId,
  version,
  rehearsal,
  endsAt,
  wall,
  plan: plan.map((step) => ({ ...step, minutes: step.planned })),
});

export const SESSION_PARTS: Parts<Session> = {
  list: (session) => ({
    beginning: beginningOf(session),
    at: placeOf(session),
    text: session.text,
    present: session.present,
    tables: session.tables,
    ...partsUnder(
      'minutes',
      Object.fromEntries(session.plan.map(({ id, minutes }) => [id, minutes])),
    ),
    ...partsUnder('rounds', session.rounds),
    ...itemsUnder('idea', session.ideas),
    ...partsUnder('picks', session.picks),
    ...partsUnder('choices', session.choices),
    ...partsUnder('promises', session.promises),
  }),
  write: (session, parts) => {
    const beginning = parts.beginning as ReturnType<typeof beginningOf>;
    const place = parts.at as ReturnType<typeof placeOf>;
    const minutes = entriesUnder<number>('minutes', parts);
    const plan = beginning.plan.map((step) => ({
      ...step,
      minutes: minutes[step.id] ?? step.minutes,
    }));
    return {
      ...session,
      ...beginning,
      ...place,
      plan,
      text: parts.text as Session['text'],
      present: parts.present as number,
      tables: parts.tables as number,
      rounds: entriesUnder('rounds', parts),
      ideas: itemsIn<Idea>('idea', parts),
      picks: entriesUnder('picks', parts),
      choices: entriesUnder('choices', parts),
      promises: entriesUnder('promises', parts),
    };
  },
};

/** The session after an act of this writer, with the parts stamped that the act changed. */
export const stampSession = (before: Session, after: Session, writer: string): Session =>
  stampedChange(SESSION_PARTS, before, { ...after, ideas: inPlaces(after.ideas) }, writer);

/** One session of two copies, in any order. `updatedAt` is only shown: it decides nothing. */
export const joinSessions = (mine: Session, theirs: Session): Session => {
  const joined = joinParts(SESSION_PARTS, mine, theirs);
  return { ...joined, updatedAt: Math.max(mine.updatedAt, theirs.updatedAt) };
};
