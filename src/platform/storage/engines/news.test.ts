import { expect, test } from '@playwright/test';
import { browserChannel, memoryChannel, type News } from './news.ts';

const given = globalThis as { window?: unknown; BroadcastChannel?: unknown };
const { BroadcastChannel } = globalThis;
/** Channels of one name tell one another, and never themselves. */
class Channels extends EventTarget {
  static all: Channels[] = [];
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    Channels.all.push(this);
  }
  postMessage(data: unknown): void {
    for (const other of Channels.all)
      if (other !== this && other.name === this.name)
        other.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

test.beforeEach(() => {
  Channels.all = [];
  given.BroadcastChannel = Channels;
  given.window = {};
});
test.afterEach(() => {
  delete given.window;
  given.BroadcastChannel = BroadcastChannel;
});

test('a tab hears what another tells, until it stops, and never itself', () => {
  const [one, two] = [browserChannel(), browserChannel()];
  const heard: [string, News][] = [];
  one?.hear((news) => heard.push(['one', news]));
  const stop = two?.hear((news) => heard.push(['two', news]));
  one?.tell({ changed: 'plan:p-1' });
  two?.tell({ forgotten: true });
  stop?.();
  one?.tell({ removed: 'plan:p-1' });
  expect(heard).toEqual([
    ['two', { changed: 'plan:p-1' }],
    ['one', { forgotten: true }],
  ]);
});

test('there is no channel while pages are built, nor where the browser has none', () => {
  delete given.window;
  expect(browserChannel()).toBeUndefined();
  given.window = {};
  delete given.BroadcastChannel;
  expect(browserChannel()).toBeUndefined();
  expect(Channels.all).toEqual([]);
});

test('within one page each end hears the others, until it stops', async () => {
  const end = memoryChannel();
  const [one, two] = [end(), end()];
  const heard: News[] = [];
  const stop = two.hear((news) => heard.push(news));
  one.hear(() => heard.push({ forgotten: true }));
  one.tell({ changed: 'a:1' });
  await Promise.resolve();
  stop();
  one.tell({ changed: 'a:2' });
  await Promise.resolve();
  expect(heard).toEqual([{ changed: 'a:1' }]);
});
