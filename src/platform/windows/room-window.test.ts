import { expect, test } from '@playwright/test';
import { roomWindow } from './room-window.ts';

interface Opened {
  closed: boolean;
  focused: number;
  focus: () => void;
}
const given = globalThis as { window?: unknown };
let opened: Opened[];

test.beforeEach(() => {
  opened = [];
  given.window = {
    open: () => {
      const room = { closed: false, focused: 0, focus: () => (room.focused += 1) };
      opened.push(room);
      return room;
    },
  };
});
test.afterEach(() => delete given.window);

test('a window that is open is brought to the front, and no second one opens', async () => {
  const room = roomWindow();
  expect(room.open('/screen/', 'room')).toBe(true);
  expect(room.open('/screen/', 'room')).toBe(true);
  await new Promise((done) => setTimeout(done, 600));
  expect(opened).toHaveLength(1);
  expect(opened[0]?.focused).toBe(1);
});

test('a window that closes while it is brought to the front is opened anew by the same press', async () => {
  const room = roomWindow();
  room.open('/screen/', 'room');
  room.open('/screen/', 'room');
  opened[0]!.closed = true;
  await expect.poll(() => opened.length).toBe(2);
  expect(room.current()).toBe(opened[1]);
});

test('it is opened anew also when the desk has noticed in between that it closed, and only once', async () => {
  const room = roomWindow();
  room.open('/screen/', 'room');
  room.open('/screen/', 'room');
  opened[0]!.closed = true;
  room.closed();
  expect(room.current()).toBeNull();
  await expect.poll(() => opened.length).toBe(2);
  // A press in between has opened one already: there is no twin.
  room.open('/screen/', 'room');
  opened[1]!.closed = true;
  room.closed();
  room.open('/screen/', 'room');
  expect(opened).toHaveLength(3);
  await new Promise((done) => setTimeout(done, 600));
  expect(opened).toHaveLength(3);
});
