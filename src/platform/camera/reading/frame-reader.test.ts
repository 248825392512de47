import { expect, test } from '@playwright/test';
import { frameReader, type FrameAsked, type WorkerLike } from './frame-reader.ts';

/** A worker that answers when the test says so. */
function fakeWorker() {
  const asked: FrameAsked[] = [];
  const hearers = new Map<string, (event: never) => void>();
  let stopped = false;
  const worker = {
    postMessage: (message: unknown) => asked.push(message as FrameAsked),
    addEventListener: (kind: string, hear: (event: never) => void) => hearers.set(kind, hear),
    terminate: () => {
      stopped = true;
    },
  };
  return {
    worker: worker as unknown as WorkerLike,
    asked,
    isStopped: () => stopped,
    answer: (id: number, found: string) =>
      hearers.get('message')?.({ data: { id, found } } as never),
    fail: (kind = 'error') => hearers.get(kind)?.({} as never),
  };
}
const frame = () =>
  ({ width: 2, height: 1, data: new Uint8ClampedArray(8) }) as unknown as ImageData;

test('each frame gets its own answer, whichever comes first', async () => {
  const fake = fakeWorker();
  const reader = frameReader<string>(fake.worker);
  const [first, second] = [reader.read(frame()), reader.read(frame())];
  expect(fake.asked.map(({ id, width, height }) => [id, width, height])).toEqual([
    [1, 2, 1],
    [2, 2, 1],
  ]);
  fake.answer(2, 'second');
  fake.answer(1, 'first');
  fake.answer(9, 'nobody asked');
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
});

for (const kind of ['error', 'messageerror'])
  test(`a reader that cannot start says so at every read (${kind})`, async () => {
    const fake = fakeWorker();
    const reader = frameReader<string>(fake.worker);
    fake.fail(kind);
    await expect(reader.read(frame())).rejects.toThrow('The reader');
    await expect(reader.read(frame())).rejects.toThrow('The reader');
    expect(fake.asked).toEqual([]);
  });

test('what was waiting when it failed is told too', async () => {
  const fake = fakeWorker();
  const reader = frameReader<string>(fake.worker);
  const waiting = reader.read(frame());
  fake.fail();
  await expect(waiting).rejects.toThrow('The reader failed.');
  // An answer that comes after all is no answer.
  fake.answer(1, 'late');
  await expect(reader.read(frame())).rejects.toThrow('The reader failed.');
});

test('a reader that was stopped lets its worker go and reads nothing more', async () => {
  const fake = fakeWorker();
  const reader = frameReader<string>(fake.worker);
  const waiting = reader.read(frame());
  reader.stop();
  expect(fake.isStopped()).toBe(true);
  await expect(waiting).rejects.toThrow('stopped');
  await expect(reader.read(frame())).rejects.toThrow('stopped');
});
