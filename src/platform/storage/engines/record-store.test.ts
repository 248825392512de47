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
  expect(dataIn(records, 'list:a')).toEqual(['x']);
  expect(own.heard).toEqual([]);
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
