import { expect, test } from '@playwright/test';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { device } from '../../../platform/storage/keep.ts';
import { KeptRecord } from '../../../platform/storage/kept-record.ts';
import { SESSION_KIND } from '../../../platform/storage/kinds/session-kind.ts';
import type { Kept } from '../../../platform/storage/engines/engine.ts';
import { memoryEngine } from '../../../platform/storage/engines/memory.ts';
import { memoryChannel } from '../../../platform/storage/engines/news.ts';
import { RecordStore } from '../../../platform/storage/engines/record-store.ts';
import { takeOver } from './kept/hand-over.store.ts';
import { sessionToOffer } from './kept/under-way.ts';
import * as desk from './session.store.ts';

const stepsWith = (slides: number): Step[] =>
  ['welcome', 'sort', 'close'].map((id, order) => ({
    ...{ id, order, title: id, stays: 'must', least: 1, minutes: { two: 10 } },
    slides: Array.from({ length: slides }, (_, at) => ({ id: `${id}-${at}` })),
  })) as unknown as Step[];
const STEPS = stepsWith(2);

let otherDesk: RecordStore;

test.beforeEach(async () => {
  const records = new Map<string, Kept>();
  const end = memoryChannel();
  device.use({ engine: memoryEngine(records), channel: end() });
  otherDesk = new RecordStore({ engine: memoryEngine(records), channel: end() });
  desk.beginSession(STEPS, 'two');
  desk.act({ kind: 'next' });
  await isKept();
});
test.afterEach(() => desk.leaveSession());

const isKept = () => expect.poll(() => desk.$keeping.get()).toBe('kept');
const session = () => desk.$session.get() as Session;
const minutes = () => session().plan.map((part) => part.minutes);

async function second(): Promise<KeptRecord<Session>> {
  const record = new KeptRecord(SESSION_KIND, { store: otherDesk });
  record.open((await record.all())[0] as Session);
  return record;
}

test('undo of the shorter plan gives the minutes back, whatever was pressed since', () => {
  const cuts = [{ id: 'sort', title: 'sort', from: 10, to: 4 }];
  desk.acceptShorterPlan(cuts);
  expect(minutes()).toEqual([10, 4, 10]);
  desk.act({ kind: 'next' });
  const { at } = session();
  desk.undoShorterPlan(cuts);
  expect(minutes()).toEqual([10, 10, 10]);
  expect(session().at).toEqual(at);
});

test('Next before the undo of the shorter plan: the plan is long again, and the room does not go back', () => {
  desk.acceptShorterPlan([{ id: 'close', title: 'close', from: 10, to: 4 }]);
  desk.act({ kind: 'next' });
  desk.act({ kind: 'next' });
  const { at, enteredAt } = session();
  expect(at).not.toEqual({ step: 0, slide: 0 });
  desk.undoShorterPlan([{ id: 'close', title: 'close', from: 10, to: 4 }]);
  expect(minutes()).toEqual([10, 10, 10]);
  expect(session()).toMatchObject({ at, enteredAt });
});

test('undo of the shorter plan leaves alone a step that was given other minutes since', () => {
  const cuts = [{ id: 'welcome', title: 'welcome', from: 10, to: 4 }];
  desk.acceptShorterPlan(cuts);
  desk.act({ kind: 'more', minutes: 5 });
  desk.undoShorterPlan(cuts);
  expect(minutes()).toEqual([9, 10, 10]);
});

test('two desks on one session lose nothing: counts of the first and the place of the second both stay', async () => {
  const other = await second();
  desk.act({ kind: 'room', present: 41 });
  await isKept();
  other.change((now) => ({ ...now, at: { step: 1, slide: 0 } }));
  await expect.poll(() => session().at).toEqual({ step: 1, slide: 0 });
  desk.act({ kind: 'room', tables: 6 });
  await isKept();
  const [kept] = await other.all();
  expect(kept).toMatchObject({ present: 41, tables: 6, at: { step: 1, slide: 0 } });
});

test('a clock that was put back sets nothing back', async () => {
  const now = Date.now;
  Date.now = () => now() - 86_400_000;
  try {
    desk.act({ kind: 'room', present: 12 });
    await isKept();
  } finally {
    Date.now = now;
  }
  expect((await (await second()).all())[0]?.present).toBe(12);
});

test('an old hand-over file takes nothing away from a newer session', async () => {
  const old = (await (await second()).asFile()) ?? '';
  desk.act({ kind: 'room', present: 41 });
  await isKept();
  expect(await takeOver(old, STEPS)).toBeUndefined();
  expect(session().present).toBe(41);
  const kept = await otherDesk.list();
  expect(kept.map(({ kind }) => kind).sort()).toEqual(['backup', 'session']);
});

test('a session that is taken over lies beside its notes, with the slides of this copy', async () => {
  const file = (await (await second()).asFile()) ?? '';
  expect(await takeOver(file, stepsWith(5))).toBeUndefined();
  expect(desk.$slideFillsWindow.get()).toBe(false);
  expect(session().plan.map(({ slides }) => slides)).toEqual([5, 5, 5]);
});

test('a session of other steps is refused in a sentence, and changes nothing', async () => {
  const file = (await (await second()).asFile()) ?? '';
  const sentence = await takeOver(file, [{ ...STEPS[0], id: 'another' } as Step]);
  expect(sentence).toMatch(/another version/);
  expect(await otherDesk.list()).toHaveLength(1);
});

test('a session is offered at its last step too, and after an update that adds or takes a slide', () => {
  desk.act({ kind: 'last' });
  desk.act({ kind: 'next' });
  const kept = session();
  expect(kept.at).toEqual({ step: 2, slide: 1 });
  const now = kept.updatedAt + 1000;
  expect(sessionToOffer([kept], STEPS, now)?.fitted.at).toEqual({ step: 2, slide: 1 });
  expect(sessionToOffer([kept], stepsWith(5), now)?.fitted.plan[2]?.slides).toBe(5);
  expect(sessionToOffer([kept], stepsWith(1), now)?.fitted.at).toEqual({ step: 2, slide: 0 });
  const twelveHours = kept.updatedAt + 12 * 3_600_000;
  expect(sessionToOffer([kept], STEPS, twelveHours - 1)?.kept).toBe(kept);
  expect(sessionToOffer([kept], STEPS, twelveHours)).toBeUndefined();
  // Of several the first that is under way.
  const [before, after] = [
    { ...kept, startedAt: null },
    { ...kept, id: 's-older' },
  ];
  expect(sessionToOffer([before, kept, after], STEPS, now)?.kept).toBe(kept);
  expect(sessionToOffer([{ ...kept, startedAt: null }], STEPS, now)).toBeUndefined();
});

test('a press is taken back and the clock goes on; nothing is left to take back then', async () => {
  const before = session();
  desk.act({ kind: 'minutes', minutes: { sort: 4, close: 3 } });
  desk.act({ kind: 'room', present: 12 });
  await new Promise((done) => setTimeout(done, 5));
  desk.takeBack();
  expect([minutes(), session().present]).toEqual([[10, 4, 3], 0]);
  desk.takeBack();
  expect(minutes()).toEqual([10, 10, 10]);
  expect(session()).toMatchObject({ id: before.id, at: before.at, enteredAt: before.enteredAt });
  expect(session().updatedAt).toBeGreaterThan(before.updatedAt);
  // The press that began it.
  desk.takeBack();
  expect(session().startedAt).toBeNull();
  const { present } = session();
  desk.takeBack();
  expect(session().present).toBe(present);
});

test('undo of a shorter plan that is long again already changes nothing', () => {
  const before = session();
  desk.undoShorterPlan([{ id: 'sort', title: 'sort', from: 10, to: 4 }]);
  expect(session()).toBe(before);
});

test('a new session fills the window with its slide, is kept at once, and is a rehearsal only if asked for', async () => {
  desk.$slideFillsWindow.set(false);
  desk.beginSession(STEPS, 'two');
  expect([desk.$slideFillsWindow.get(), session().rehearsal]).toEqual([true, false]);
  await isKept();
  const { id } = session();
  expect(id).toMatch(/^s-[0-9a-z]{8}$/);
  desk.beginSession(STEPS, 'two', undefined, true);
  expect(session().rehearsal).toBe(true);
  await isKept();
});

test('a session that is gone on with lies beside its notes, as it was kept', () => {
  const kept = session();
  desk.leaveSession();
  expect(desk.$session.get()).toBeUndefined();
  desk.resumeSession(kept);
  expect(desk.$session.get()).toEqual(kept);
  expect([desk.$slideFillsWindow.get(), desk.$keeping.get()]).toEqual([false, 'kept']);
});

test('forgotten elsewhere: gone from the desk, and the next press writes nothing', async () => {
  expect(await otherDesk.forget()).toBe('forgotten');
  await expect.poll(() => desk.$session.get()).toBeUndefined();
  desk.act({ kind: 'next' });
  expect(await otherDesk.list()).toEqual([]);
});
