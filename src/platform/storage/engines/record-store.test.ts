import { expect, test } from '@playwright/test';
import type { Kept } from './engine.ts';
import { faultyEngine } from './faulty.ts';
import { memoryEngine } from './memory.ts';
import { memoryChannel, type Channel } from './news.ts';
import { RecordStore, type StoreNews } from './record-store.ts';
import type { Write } from './write.ts';

/** A clock that stands until it is told to go on. */
function heldClock() {
  let waiting: { act: () => void; at: number }[] = [];
  let now = 0;
  const settled = () => new Promise((done) => setTimeout(done, 0));
  return {
    /** How many acts wait for their time. */
    waiting: () => waiting.length,
    later: (act: () => void, milliseconds: number) => {
      const item = { act, at: now + milliseconds };
      waiting.push(item);
      return () => {
        waiting = waiting.filter((other) => other !== item);
      };
    },
    async pass(milliseconds: number) {
      const until = now + milliseconds;
      for (;;) {
        await settled();
        const [next] = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!next) break;
        now = next.at;
        waiting = waiting.filter((other) => other !== next);
        next.act();
      }
      now = until;
      await settled();
    },
  };
}

function tab(records = new Map<string, Kept>(), channel?: Channel) {
  const clock = heldClock();
  const engine = faultyEngine(memoryEngine(records));
  const store = new RecordStore({ engine, channel, later: clock.later });
  const heard: StoreNews[] = [];
  store.listen((news) => heard.push(news));
  return { clock, engine, store, heard, records };
}

const list = (key: string, item: string, version = 1): Write => ({
  key,
  kind: 'list',
  version,
  change: (current) => [...((current?.data as string[] | undefined) ?? []), item],
});
const dataIn = (records: Map<string, Kept>, key: string) => records.get(key)?.data;

test('two tabs that write one record join their work, and each hears of the other', async () => {
  const records = new Map<string, Kept>();
  const end = memoryChannel();
  const [one, two] = [tab(records, end()), tab(records, end())];
  expect(await one.store.write(list('list:a', 'first'))).toMatchObject({ ok: true, where: 'disk' });
  await two.store.write(list('list:a', 'second'));
  expect(dataIn(records, 'list:a')).toEqual(['first', 'second']);
  expect(records.get('list:a')?.rev).toBe(2);
  expect(two.heard).toEqual([{ changed: 'list:a' }]);
});

test('a record of a newer version is left alone', async () => {
  const { store, records } = tab();
  await store.write(list('list:a', 'of tomorrow', 2));
  expect(await store.write(list('list:a', 'of today'))).toEqual({ ok: false, why: 'newer' });
  expect(dataIn(records, 'list:a')).toEqual(['of tomorrow']);
});

test('all are written or none: one that is newer, and one that throws, leave the others as they were', async () => {
  const { store, records } = tab();
  await store.write(list('list:new', 'of tomorrow', 2));
  const throws: Write = {
    ...list('list:b', 'x'),
    change: () => {
      throw new Error('a fault in the rules');
    },
  };
  for (const [last, why] of [
    [list('list:new', 'x'), 'newer'],
    [throws, 'refused'],
  ] as const)
    expect(await store.writeAll([list('list:a', 'x'), last])).toEqual({ ok: false, why });
  expect([...records.keys()]).toEqual(['list:new']);
});

test('a dead connection is opened anew, and the write goes through', async () => {
  const { store, engine, records } = tab();
  await store.write(list('list:a', 'first'));
  engine.fault = 'dead-connection';
  expect(await store.write(list('list:a', 'second'))).toMatchObject({ ok: true });
  expect(dataIn(records, 'list:a')).toEqual(['first', 'second']);
  expect(engine.openings).toBe(2);
});

for (const fault of ['abort', 'hang'] as const)
  test(`a write that fails (${fault}) is never called kept, and is on disk once the disk takes it`, async () => {
    const { store, engine, records, clock, heard } = tab();
    await store.write(list('list:a', 'first'));
    engine.fault = fault;
    const written = store.write(list('list:a', 'second'));
    await clock.pass(15_000);
    expect(await written).toEqual({ ok: false, why: 'refused' });
    expect(store.waits('list:a')).toBe(true);
    engine.fault = 'none';
    await clock.pass(60_000);
    expect(dataIn(records, 'list:a')).toEqual(['first', 'second']);
    expect(store.waits('list:a')).toBe(false);
    expect(heard).toEqual([{ landed: 'list:a' }]);
  });

for (const fault of ['not-open', 'hang-on-open'] as const)
  test(`a disk that does not open (${fault}) is tried again, and what was in memory is joined into it`, async () => {
    const { store, engine, records, clock, heard } = tab();
    const earlier = { key: 'list:a', kind: 'list', version: 1, rev: 7, savedAt: 1 };
    records.set('list:a', { ...earlier, data: ['from last week'] });
    engine.fault = fault;
    const written = store.write(list('list:a', 'today'));
    await clock.pass(5000);
    expect(await written).toMatchObject({ ok: true, where: 'memory' });
    expect((await store.read('list:a'))?.data).toEqual(['today']);
    expect(await store.list('list')).toHaveLength(1);
    engine.fault = 'none';
    await clock.pass(120_000);
    expect(dataIn(records, 'list:a')).toEqual(['from last week', 'today']);
    expect(heard).toContainEqual({ opened: true });
    expect(heard).toContainEqual({ landed: 'list:a' });
    expect(await store.write(list('list:a', 'more'))).toMatchObject({ where: 'disk' });
  });

test('what was kept is found once a slow disk has opened', async () => {
  const { store, engine, records, clock } = tab();
  records.set('list:a', { key: 'list:a', kind: 'list', version: 1, rev: 1, savedAt: 1, data: [] });
  engine.fault = 'hang-on-open';
  const first = store.list();
  await clock.pass(5000);
  expect(await first).toEqual([]);
  engine.fault = 'none';
  await clock.pass(60_000);
  expect(await store.list()).toHaveLength(1);
});

test('forgetting empties the disk and every tab, and is called done only then', async () => {
  const records = new Map<string, Kept>();
  const end = memoryChannel();
  const [one, two] = [tab(records, end()), tab(records, end())];
  await one.store.write(list('list:a', 'x'));
  two.engine.fault = 'abort';
  const waits = two.store.write(list('list:b', 'y'));
  await two.clock.pass(100);
  await waits;
  two.engine.fault = 'none';
  expect(await one.store.forget()).toBe('forgotten');
  await two.clock.pass(120_000);
  expect(records.size).toBe(0);
  expect(two.heard).toContainEqual({ forgotten: true });
});

const NOT_DONE = [
  ['not-open', 'not-open'],
  ['hang-on-open', 'not-open'],
  ['abort', 'refused'],
  ['hang', 'refused'],
] as const;
for (const [fault, answer] of NOT_DONE)
  test(`forgetting is not called done when the disk does not answer (${fault})`, async () => {
    const records = new Map<string, Kept>();
    const end = memoryChannel();
    const [one, two] = [tab(records, end()), tab(records, end())];
    await two.store.write(list('list:a', 'x'));
    if (answer === 'refused') await one.store.read('list:a');
    one.engine.fault = fault;
    const forgotten = one.store.forget();
    await one.clock.pass(60_000);
    expect(await forgotten).toBe(answer);
    expect(records.size).toBe(1);
    expect(two.heard).toEqual([]);
  });

test('inside a page of somebody else’s nothing is read, written, forgotten or told', async () => {
  const records = new Map<string, Kept>();
  const end = memoryChannel();
  const own = tab(records, end());
  await own.store.write(list('list:a', 'x'));
  const framed = new RecordStore({ engine: memoryEngine(records), channel: end(), framed: true });
  expect(await framed.read('list:a')).toBeUndefined();
  expect(await framed.list()).toEqual([]);
  expect(await framed.write(list('list:a', 'y'))).toMatchObject({ where: 'memory' });
  expect(await framed.forget()).toBe('framed');
  expect(await framed.remove(['list:a'])).toBe(false);
  expect(dataIn(records, 'list:a')).toEqual(['x']);
  expect(own.heard).toEqual([]);
  // Nor is anything heard there.
  const heard: StoreNews[] = [];
  framed.listen((news) => heard.push(news));
  await own.store.write(list('list:a', 'z'));
  await own.clock.pass(0);
  expect(heard).toEqual([]);
});

test('one record is removed in every tab', async () => {
  const records = new Map<string, Kept>();
  const end = memoryChannel();
  const [one, two] = [tab(records, end()), tab(records, end())];
  await one.store.write(list('list:a', 'x'));
  await one.store.write(list('list:b', 'y'));
  expect(await two.store.remove(['list:a'])).toBe(true);
  await one.clock.pass(1);
  expect([...records.keys()]).toEqual(['list:b']);
  expect(one.heard).toEqual([{ removed: 'list:a' }]);
  two.engine.fault = 'abort';
  expect(await two.store.remove(['list:b'])).toBe(false);
});

test('whether the disk answers is told as it is', async () => {
  const { store, engine, clock } = tab();
  expect(await store.disk()).toBe('open');
  const closed = tab();
  closed.engine.fault = 'not-open';
  expect(await closed.store.disk()).toBe('not-open');
  store.use({ engine, later: clock.later, framed: true });
  expect(await store.disk()).toBe('framed');
  expect([engine.openings, clock.waiting()]).toEqual([1, 0]);
  store.use({ engine, later: clock.later });
  expect(await store.disk()).toBe('open');
});

test('a disk that does not open is tried after 2 seconds, 4, 8 and so on, and then each minute', async () => {
  const { store, engine, clock } = tab();
  engine.fault = 'not-open';
  await store.write(list('list:a', 'x'));
  await store.write(list('list:a', 'y'));
  const openings: number[] = [];
  let now = 0;
  for (const at of [2, 6, 14, 30, 62, 122, 182].map((seconds) => seconds * 1000)) {
    await clock.pass(at - 1 - now);
    openings.push(engine.openings);
    await clock.pass(1);
    openings.push(engine.openings);
    now = at;
  }
  expect(openings).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8]);
  engine.fault = 'none';
  await clock.pass(60_000);
  // All is on disk: nothing more is tried.
  expect([store.waits('list:a'), clock.waiting()]).toEqual([false, 0]);
});

test('in the background an opening that hangs is given half a minute', async () => {
  const { store, engine, clock } = tab();
  engine.fault = 'hang-on-open';
  const written = store.write(list('list:a', 'x'));
  await clock.pass(4999);
  expect(clock.waiting()).toBe(1);
  await clock.pass(1);
  expect(await written).toMatchObject({ where: 'memory' });
  // Asked again two seconds later, given up half a minute after that, and asked again after four more.
  await clock.pass(2000 + 30_000 + 3999);
  expect(engine.openings).toBe(2);
  await clock.pass(1);
  expect(engine.openings).toBe(3);
});

test('what the record itself does not allow is not tried with a new connection', async () => {
  const { store, engine } = tab();
  await store.write(list('list:a', 'of tomorrow', 2));
  await store.write(list('list:a', 'of today'));
  expect(engine.openings).toBe(1);
});

test('what is gone is not written anew where that was asked for, nor what goes with it', async () => {
  const { store, records } = tab();
  const ifThere = { ...list('list:gone', 'x'), onlyIfThere: true };
  expect(await store.write(ifThere)).toEqual({ ok: false, why: 'gone' });
  expect(await store.writeAll([list('list:b', 'y'), ifThere])).toEqual({ ok: false, why: 'gone' });
  expect(await store.writeAll([ifThere, list('list:b', 'y')])).toEqual({ ok: false, why: 'gone' });
  expect(records.size).toBe(0);
  await store.write(list('list:gone', 'w'));
  expect(await store.write(ifThere)).toMatchObject({ ok: true, record: { data: ['w', 'x'] } });
});

test('in memory too a newer record is left alone, and a fault in the rules is refused', async () => {
  const { store, engine } = tab();
  engine.fault = 'not-open';
  await store.write(list('list:a', 'of tomorrow', 2));
  expect(await store.write(list('list:a', 'of today'))).toEqual({ ok: false, why: 'newer' });
  const throws: Write = {
    ...list('list:b', 'x'),
    change: () => {
      throw new Error('a fault in the rules');
    },
  };
  expect(await store.write(throws)).toEqual({ ok: false, why: 'refused' });
  expect((await store.list()).map(({ key }) => key)).toEqual(['list:a']);
});

test('all that is written while the disk is shut waits in memory, and is on disk once it opens', async () => {
  const { store, engine, records, clock } = tab();
  engine.fault = 'not-open';
  const written = await store.writeAll([list('list:a', 'x'), list('list:b', 'y')]);
  expect(written).toMatchObject({ ok: true, records: [{ key: 'list:a' }, { key: 'list:b' }] });
  expect([store.waits('list:a'), store.waits('list:b')]).toEqual([true, true]);
  engine.fault = 'none';
  await clock.pass(2000);
  expect([...records.keys()]).toEqual(['list:a', 'list:b']);
});

test('records are listed by their kind, the newest first, those that wait among them', async () => {
  const { store, engine, records } = tab();
  for (const [key, savedAt] of [
    ['list:old', 1],
    ['list:new', 3],
    ['plan:one', 2],
  ] as const)
    records.set(key, { key, kind: key.split(':')[0] ?? '', version: 1, rev: 1, savedAt, data: [] });
  const keys = async (kind?: string) => (await store.list(kind)).map(({ key }) => key);
  expect(await keys()).toEqual(['list:new', 'plan:one', 'list:old']);
  expect(await keys('list')).toEqual(['list:new', 'list:old']);
  engine.fault = 'abort';
  await store.write({ ...list('list:old', 'x'), onlyIfThere: false });
  engine.fault = 'none';
  expect(await keys('list')).toEqual(['list:old', 'list:new']);
});

test('what is removed is not written by what still waits, here or in another tab', async () => {
  const records = new Map<string, Kept>();
  const end = memoryChannel();
  const [one, two] = [tab(records, end()), tab(records, end())];
  await one.store.write(list('list:a', 'x'));
  two.engine.fault = 'abort';
  await two.store.write(list('list:a', 'y'));
  expect(two.store.waits('list:a')).toBe(true);
  await one.store.remove(['list:a']);
  await two.clock.pass(0);
  expect(two.store.waits('list:a')).toBe(false);
  two.engine.fault = 'none';
  await two.clock.pass(60_000);
  expect(records.size).toBe(0);
  const closed = tab();
  closed.engine.fault = 'not-open';
  await closed.store.write(list('list:a', 'x'));
  expect(await closed.store.remove(['list:a'])).toBe(false);
  expect([await closed.store.list(), closed.store.waits('list:a')]).toEqual([[], false]);
});

test('forgetting while the disk is shut empties this tab and says so to it', async () => {
  const { store, engine, heard } = tab();
  engine.fault = 'not-open';
  await store.write(list('list:a', 'x'));
  expect(await store.forget()).toBe('not-open');
  expect(heard).toEqual([{ forgotten: true }]);
  expect(await store.list()).toEqual([]);
  // Nor is what waited written later where the disk refuses to forget.
  const full = tab();
  full.engine.fault = 'abort';
  await full.store.write(list('list:a', 'x'));
  expect(await full.store.forget()).toBe('refused');
  full.engine.fault = 'none';
  await full.clock.pass(60_000);
  expect(full.records.size).toBe(0);
});

test('where another tab writes again and again, forgetting clears five times in half a second, then says that it was refused', async () => {
  const clock = heldClock();
  let clearings = 0;
  const kept: Kept = { key: 'list:a', kind: 'list', version: 1, rev: 1, savedAt: 1, data: [] };
  const engine = {
    ...memoryEngine(),
    list: () => Promise.resolve([kept]),
    clear: () => Promise.resolve(void (clearings += 1)),
  };
  const store = new RecordStore({ engine, later: clock.later });
  let answer = '';
  void store.forget().then((forgotten) => (answer = forgotten));
  const seen: [number, string][] = [];
  for (const pass of [0, 99, 1, 299, 1, 99, 1]) {
    await clock.pass(pass);
    seen.push([clearings, answer]);
  }
  expect(seen).toEqual([...[1, 1, 2, 4, 5, 5].map((count) => [count, '']), [5, 'refused']]);
});

test('on other parts a store hears no more of those before', async () => {
  const end = memoryChannel();
  const [store, before] = [tab(undefined, end()), end()];
  store.store.use({ engine: memoryEngine(), channel: end(), later: store.clock.later });
  before.tell({ changed: 'list:a' });
  await store.clock.pass(0);
  // Once by the channel that it has now.
  expect(store.heard).toEqual([{ changed: 'list:a' }]);
});
