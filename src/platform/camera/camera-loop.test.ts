import { expect, test } from '@playwright/test';
import type { Camera, CameraName } from './camera.ts';
import { CameraError } from './camera-fault.ts';
import { cameraLoop, type CameraParts, type CameraView } from './camera-loop.ts';

/** Lets everything run that waits for nothing but a promise. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** A camera, a reader and a clock that do what the test says. */
function fakes(change: Partial<CameraParts<number>> = {}) {
  const opened: { id: string; stop: () => void; stopped: boolean; unplug: () => void }[] = [];
  const views: CameraView[] = [];
  const looks: number[] = [];
  const did: string[] = [];
  const waiting: { wait: number; work: () => void }[] = [];
  let now = 0;
  let read = 0;
  let readersStopped = 0;
  const parts: CameraParts<number> = {
    open: (id, unplug) => {
      const camera = { id: id || 'built-in', stopped: false, unplug, stop: () => {} };
      camera.stop = () => {
        camera.stopped = true;
      };
      opened.push(camera);
      return Promise.resolve(camera as unknown as Camera);
    },
    list: () => Promise.resolve([{ id: 'built-in', name: 'Built in' }]),
    show: () => Promise.resolve(),
    pause: () => did.push('pause'),
    play: () => did.push('play'),
    take: () => Promise.resolve({ width: 4, height: 3 } as ImageData),
    startReader: () => ({
      read: () => Promise.resolve((read += 1)),
      stop: () => {
        readersStopped += 1;
      },
    }),
    pace: { least: 100, rest: 20 },
    clock: {
      now: () => now,
      later: (wait, work) => {
        const one = { wait, work };
        waiting.push(one);
        return () => {
          const at = waiting.indexOf(one);
          if (at >= 0) waiting.splice(at, 1);
        };
      },
    },
    ...change,
  };
  const loop = cameraLoop(
    parts,
    (view) => views.push(view),
    ({ found }) => looks.push(found),
  );
  return {
    loop,
    opened,
    looks,
    did,
    waiting,
    view: () => views.at(-1),
    states: () => views.map(({ state }) => state),
    readersStopped: () => readersStopped,
    pass: (by: number) => {
      now += by;
    },
    next: async () => {
      waiting.shift()?.work();
      await settled();
    },
  };
}

test('it opens, shows, reads, names the cameras, and looks again no faster than its pace', async () => {
  const fake = fakes();
  fake.loop.start();
  expect(fake.view()?.state).toBe('opening');
  await settled();
  expect(fake.view()).toEqual({
    state: 'on',
    still: false,
    cameras: [{ id: 'built-in', name: 'Built in' }],
    used: 'built-in',
  });
  expect(fake.looks).toEqual([1]);
  expect(fake.waiting.map(({ wait }) => wait)).toEqual([100]);
  await fake.next();
  expect(fake.looks).toEqual([1, 2]);
});

test('a slow look still leaves the page its rest', async () => {
  const fake = fakes();
  const slow = fakes({
    take: () => {
      slow.pass(500);
      return Promise.resolve({ width: 4, height: 3 } as ImageData);
    },
  });
  slow.loop.start();
  await settled();
  expect(slow.waiting.map(({ wait }) => wait)).toEqual([20]);
  expect(fake.waiting).toEqual([]);
});

test('each trouble of opening is told as it is, and any other as a picture that cannot be read', async () => {
  for (const [error, state] of [
    [new CameraError('refused'), 'refused'],
    [new CameraError('insecure'), 'insecure'],
    [new Error('a worker may not start here'), 'unread'],
    ['a word', 'unread'],
  ] as const) {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever is thrown
    const fake = fakes({ open: () => Promise.reject(error) });
    fake.loop.start();
    await settled();
    expect(fake.states()).toEqual(['opening', state]);
  }
});

test('a camera that stops while it is opening is never said to be on', async () => {
  let shown = () => {};
  const fake = fakes({
    show: () =>
      new Promise((done) => {
        shown = done;
      }),
  });
  fake.loop.start();
  await settled();
  fake.opened[0]?.unplug();
  expect(fake.view()?.state).toBe('stopped');
  shown();
  await settled();
  expect(fake.states()).toEqual(['opening', 'stopped']);
  expect(fake.opened[0]?.stopped).toBe(true);
  expect(fake.looks).toEqual([]);
});

test('nor is it after its names came late', async () => {
  let named = (_: CameraName[]) => {};
  const fake = fakes({
    list: () =>
      new Promise((done) => {
        named = done;
      }),
  });
  fake.loop.start();
  await settled();
  fake.opened[0]?.unplug();
  named([{ id: 'x', name: 'Late' }]);
  await settled();
  expect(fake.view()).toMatchObject({ state: 'stopped', cameras: [] });
});

test('a camera that opens after everybody left is let go at once', async () => {
  const fake = fakes();
  fake.loop.start();
  fake.loop.stop();
  await settled();
  expect(fake.opened[0]?.stopped).toBe(true);
  expect(fake.states()).toEqual(['opening']);
  expect(fake.looks).toEqual([]);
});

test('another camera takes the place of the first, which is let go; asked again it is the same one', async () => {
  const fake = fakes();
  fake.loop.start();
  await settled();
  fake.loop.start('second');
  await settled();
  expect(fake.opened.map(({ id, stopped }) => [id, stopped])).toEqual([
    ['built-in', true],
    ['second', false],
  ]);
  expect(fake.view()).toMatchObject({ state: 'on', used: 'second' });
  // The first one's end is no news any more.
  fake.opened[0]?.unplug();
  expect(fake.view()?.state).toBe('on');
  fake.loop.again();
  await settled();
  expect(fake.opened.map(({ id }) => id)).toEqual(['built-in', 'second', 'second']);
});

test('held still nothing is read, and on it goes from there', async () => {
  const fake = fakes();
  fake.loop.hold();
  expect(fake.did).toEqual([]);
  fake.loop.start();
  await settled();
  fake.loop.hold();
  expect([fake.view()?.still, fake.did, fake.waiting.length]).toEqual([true, ['pause'], 0]);
  await fake.next();
  expect(fake.looks).toEqual([1]);
  fake.loop.go();
  await settled();
  expect([fake.view()?.still, fake.did, fake.looks]).toEqual([false, ['pause', 'play'], [1, 2]]);
});

test('a look that was under way when the picture was held is not told', async () => {
  let answer = (_: number) => {};
  const fake = fakes({
    startReader: () => ({
      read: () =>
        new Promise((done) => {
          answer = done;
        }),
      stop: () => {},
    }),
  });
  fake.loop.start();
  await settled();
  fake.loop.hold();
  answer(7);
  await settled();
  expect([fake.looks, fake.waiting.length]).toEqual([[], 0]);
});

test('five looks in a row that fail are no chance: it says so, and lets the camera go', async () => {
  const fake = fakes({
    startReader: () => ({ read: () => Promise.reject(new Error('broken')), stop: () => {} }),
  });
  fake.loop.start();
  await settled();
  for (let look = 0; look < 3; look += 1) await fake.next();
  expect(fake.view()?.state).toBe('on');
  await fake.next();
  expect(fake.view()?.state).toBe('unread');
  expect([fake.opened[0]?.stopped, fake.waiting.length]).toEqual([true, 0]);
});

test('one look that fails among others is chance', async () => {
  let look = 0;
  const fake = fakes({
    startReader: () => ({
      read: () => {
        look += 1;
        return look % 5 ? Promise.reject(new Error('chance')) : Promise.resolve(look);
      },
      stop: () => {},
    }),
  });
  fake.loop.start();
  await settled();
  for (let more = 0; more < 12; more += 1) await fake.next();
  expect(fake.view()?.state).toBe('on');
  expect(fake.looks).toEqual([5, 10]);
});

test('while there is no picture yet it waits, and a reader that cannot be made is told', async () => {
  const waits = fakes({ take: () => Promise.resolve(undefined) });
  waits.loop.start();
  await settled();
  for (let more = 0; more < 8; more += 1) await waits.next();
  expect([waits.view()?.state, waits.looks]).toEqual(['on', []]);
  const fake = fakes({
    startReader: () => {
      throw new Error('no workers here');
    },
  });
  fake.loop.start();
  await settled();
  expect([fake.view()?.state, fake.opened[0]?.stopped]).toEqual(['unread', true]);
});

test('leaving stops the camera and its reader', async () => {
  const fake = fakes();
  fake.loop.start();
  await settled();
  fake.loop.stop();
  expect([fake.opened[0]?.stopped, fake.readersStopped(), fake.waiting.length]).toEqual([
    true,
    1,
    0,
  ]);
});
