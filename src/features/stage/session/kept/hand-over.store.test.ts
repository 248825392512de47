import { expect, test } from '@playwright/test';
import { SESSION_VERSION, type Session } from '../../../../model/session/session.ts';
import type { Step } from '../../../../model/session/step.ts';
import { memoryEngine } from '../../../../platform/storage/engines/memory.ts';
import { device } from '../../../../platform/storage/keep.ts';
import { readSaved } from '../../../../platform/storage/saved-file.ts';
import * as desk from '../session.store.ts';
import { handOver } from './hand-over.store.ts';

const STEPS = ['welcome', 'sort'].map((id, order) => ({
  ...{ id, order, title: id, minutes: { two: 10 } },
  slides: [{ id: `${id}-0` }],
})) as unknown as Step[];

/** As much of a page as a file needs to be given. */
const page = globalThis as { document?: unknown };
const createObjectURL = URL.createObjectURL.bind(URL);
let given: { name: string; blob: Blob | undefined }[];

test.beforeEach(() => {
  given = [];
  let blob: Blob | undefined;
  URL.createObjectURL = (made) => {
    blob = made as Blob;
    return 'blob:nothing';
  };
  page.document = {
    body: { append: () => undefined },
    createElement: () => ({
      download: '',
      remove: () => undefined,
      click() {
        given.push({ name: this.download, blob });
      },
    }),
  };
  device.use({ engine: memoryEngine() });
  desk.beginSession(STEPS, 'two');
});
test.afterEach(() => {
  desk.leaveSession();
  delete page.document;
  URL.createObjectURL = createObjectURL;
});

test('the session is given as a file that says where the room is', async () => {
  desk.act({ kind: 'go', step: 1 });
  const session = desk.$session.get() as Session;
  expect(await handOver()).toBeUndefined();
  expect(given.map(({ name }) => name)).toEqual(['hand-over.json']);
  const read = readSaved((await given[0]?.blob?.text()) ?? '');
  expect(read).toEqual({
    ok: true,
    records: [
      { key: `session:${session.id}`, kind: 'session', version: SESSION_VERSION, data: session },
    ],
  });
});

test('where no session lies on the desk no file is given, and nothing is said', async () => {
  desk.leaveSession();
  expect(await handOver()).toBeUndefined();
  expect(given).toEqual([]);
});
