import { expect, test } from '@playwright/test';
import { giveFile } from './give-file.ts';

const page = globalThis as { document?: unknown };
const createObjectURL = URL.createObjectURL.bind(URL);
const revokeObjectURL = URL.revokeObjectURL.bind(URL);
const clock = globalThis.setTimeout;
let happened: string[];
let blob: Blob;
let later: [act: () => void, milliseconds: number][];

test.beforeEach(() => {
  [happened, later] = [[], []];
  URL.createObjectURL = (made) => {
    blob = made as Blob;
    return 'blob:the-file';
  };
  URL.revokeObjectURL = (address) => void happened.push(`let go of ${address}`);
  globalThis.setTimeout = ((act: () => void, milliseconds: number) =>
    void later.push([act, milliseconds])) as unknown as typeof setTimeout;
  const link = {
    ...{ tag: '', href: '', download: '' },
    click: () => happened.push(`pressed ${link.tag} to ${link.href} as ${link.download}`),
    remove: () => happened.push('taken out'),
  };
  page.document = {
    createElement: (tag: string) => Object.assign(link, { tag }),
    body: { append: (put: unknown) => happened.push(put === link ? 'put in' : 'nothing') },
  };
});
test.afterEach(() => {
  delete page.document;
  URL.createObjectURL = createObjectURL;
  URL.revokeObjectURL = revokeObjectURL;
  globalThis.setTimeout = clock;
});

test('a file is given by a link in the page, which some browsers ask for, and is let go a minute later', async () => {
  giveFile('plan.json', '{"one":1}');
  expect(happened).toEqual(['put in', 'pressed a to blob:the-file as plan.json', 'taken out']);
  expect([blob.type, await blob.text()]).toEqual(['application/json', '{"one":1}']);
  const [letGo] = later.filter(([, milliseconds]) => milliseconds === 60_000);
  letGo?.[0]();
  expect(happened.at(-1)).toBe('let go of blob:the-file');
});

test('it says of itself what it is', () => {
  giveFile('plan.ics', 'BEGIN', 'text/calendar');
  expect(blob.type).toBe('text/calendar');
});
