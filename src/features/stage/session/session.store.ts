/** The session on the desk: each act is shown at once, kept, and sent to the screen. */
import { atom } from 'nanostores';
import type { Card } from '../../../model/card/card.ts';
import { newPlan, PLAN_VERSION, readPlan, type Plan } from '../../../model/plan/plan.ts';
import {
  readSession,
  SESSION_VERSION,
  sessionFromFirstVersion,
  type Session,
} from '../../../model/session/session.ts';
import type { Step, Version } from '../../../model/session/step.ts';
import { askedFor } from '../../../platform/data.ts';
import { keepState, listKept, readKept, writeKept } from '../../../platform/storage/keep.ts';
import { oneAtATime } from '../../../platform/storage/one-at-a-time.ts';
import { upToDate, type Migration } from '../../../platform/storage/migrations.ts';
import { giveFile, readSaved, writeSaved } from '../../../platform/storage/saved-file.ts';
import { timesTaken } from './clock.ts';
import { newSession } from './new-session.ts';
import { nextSession, type StageEvent } from './next-session.ts';

export const $session = atom<Session | undefined>();
export const $kept = atom<'idle' | 'saving' | 'saved' | 'in-memory' | 'refused'>('idle');

/** True while the slide fills this window: so a new session begins, two presses from the front page. */
export const $here = atom(false);

const MIGRATIONS: Migration[] = [sessionFromFirstVersion];
let past: Session[] = [];

const write = oneAtATime(
  async (session: Session) =>
    (
      await writeKept({
        key: `session:${session.id}`,
        kind: 'session',
        version: SESSION_VERSION,
        change: () => session,
      })
    ).ok,
  (ok) => $kept.set(!ok ? 'refused' : keepState() === 'memory' ? 'in-memory' : 'saved'),
);

function save(session: Session): void {
  $session.set(session);
  $kept.set('saving');
  void write(session);
}

function set(next: Session): void {
  const before = $session.get();
  if (next === before) return;
  if (before) past = [...past.slice(-29), before];
  save(next);
}

export const act = (event: StageEvent): void => {
  const session = $session.get();
  if (session) set(nextSession(session, event, Date.now()));
};

/** Takes the last act back; the clock goes on. */
export function takeBack(): void {
  const before = past.at(-1);
  if (!before) return;
  past = past.slice(0, -1);
  save({ ...before, updatedAt: Date.now() });
}

export const beginSession = (
  steps: readonly Step[],
  version: Version,
  own?: Plan,
  rehearsal = false,
): void => {
  past = [];
  const now = Date.now();
  $here.set(true);
  set({ ...newSession(steps, version, `s-${now.toString(36)}`, now, own), rehearsal });
};

export function leaveSession(): void {
  past = [];
  $session.set(undefined);
  $kept.set('idle');
}

/** The newest session of the last twelve hours that was not finished, whose steps this copy still has. */
export async function unfinishedSession(
  steps: readonly Step[],
  now: number,
): Promise<Session | undefined> {
  const known = new Map(steps.map((one) => [one.id, one.slides.length]));
  const sessions = (await listKept('session'))
    .map((record) => readSession(upToDate(record, MIGRATIONS)))
    .filter((session) => session !== undefined);
  return sessions.find(
    ({ startedAt, updatedAt, plan, at }) =>
      startedAt !== null &&
      now - updatedAt < 12 * 3_600_000 &&
      at.step < plan.length - 1 &&
      plan.every(({ id, slides }) => known.get(id) === slides),
  );
}

export const resumeSession = (session: Session): void => {
  past = [];
  $here.set(false);
  $session.set(session);
  $kept.set('saved');
};

/** The card of a step: the plan's choice, else the step's own. */
export const cardOf = (
  cards: readonly Card[],
  session: Session,
  which: Step | undefined,
): Card | undefined =>
  cards.find(
    ({ number }) =>
      number === (session.plan.find(({ id }) => id === which?.id)?.card ?? which?.card),
  );

export const planCalled = async (id: string): Promise<Plan | undefined> => {
  const record = id ? await readKept(`plan:${id}`) : undefined;
  return record ? readPlan(record.data) : undefined;
};

/** One file that another laptop opens to go on at the same place, with the same clock. */
export const handOver = (): void => {
  const session = $session.get();
  if (session)
    giveFile(
      'hand-over.json',
      writeSaved(
        [
          {
            key: `session:${session.id}`,
            kind: 'session',
            version: SESSION_VERSION,
            data: session,
          },
        ],
        new Date(),
      ),
    );
};

/** Takes over a session from a file. Returns a sentence when it is refused; nothing that is kept here changes then. */
export function takeOver(text: string, steps: readonly Step[]): string | undefined {
  const read = readSaved(text);
  if (!read.ok) return read.sentence;
  const record = read.records.find(({ kind }) => kind === 'session');
  if (!record)
    return 'This file holds no session: choose the file that the other desk saved with “Hand over”.';
  if (record.version > SESSION_VERSION)
    return 'This file was saved by a newer version of the toolkit: update this copy, then open the file again.';
  const session = readSession(upToDate(record, MIGRATIONS));
  if (!session || record.key !== `session:${session.id}`)
    return 'This file is damaged: hand over again from the other desk, and open the new file.';
  if (
    !session.plan.every(({ id, slides }) =>
      steps.some((one) => one.id === id && one.slides.length === slides),
    )
  )
    return 'This session was made with another version of the toolkit: use the same version on both laptops.';
  resumeSession(session);
  save(session);
  return;
}

/** The times really taken, as a plan for next time. True once it is kept. */
export async function keepTimings(steps: readonly Step[]): Promise<boolean> {
  const session = $session.get();
  if (!session) return false;
  const taken = timesTaken(session, Date.now());
  const called = await planCalled(askedFor('plan'));
  const id = `p-${session.id.slice(2)}`;
  // Who comes, the papers and the cards stay as they were planned; the minutes are those that were taken.
  const from =
    called?.version === session.version
      ? { ...called, id, updatedAt: Date.now() }
      : newPlan(steps, session.version, id, Date.now());
  const own: Plan = {
    ...from,
    name: 'As it really went',
    steps: session.plan.map(({ id, minutes }) => ({ id, minutes: taken[id] ?? minutes })),
  };
  return (
    await writeKept({
      key: `plan:${own.id}`,
      kind: 'plan',
      version: PLAN_VERSION,
      change: () => own,
    })
  ).ok;
}
