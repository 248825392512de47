/// <reference lib="webworker" />
/**
 * The installed copy. Install fetches the core whole and checks every file against its hash, or fails and leaves the old copy.
 * It never takes over by itself: a newer copy waits until the person says so or every page of ours is closed.
 */
import { isObject } from '../../model/guard.ts';
import { eachAtMost } from './at-most.ts';
import type { Held } from './copy-state.ts';
import { readTabs, stillOpen, takeOver, unneeded, type Tabs } from './old-tabs.ts';
import { fileFor, type Group, type Precache } from './precache.ts';

declare const self: ServiceWorkerGlobalScope;
declare const LIST: Precache;
declare const VERSION: string;

const scope = new URL(self.registration.scope).pathname;
const family = `changing-the-odds:${scope}:`;
const name = family + VERSION;
/** As many as a browser asks one host for at a time. */
const AT_ONCE = 6;

self.addEventListener('install', (event) => event.waitUntil(hold('core').then(holdRestAgain)));
self.addEventListener('activate', (event) =>
  event.waitUntil(noteOlderTabs().then(() => self.clients.claim())),
);
self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (
    event.request.method !== 'GET' ||
    address.origin !== self.location.origin ||
    !address.pathname.startsWith(scope)
  )
    return;
  const path = decodeURIComponent(address.pathname.slice(scope.length));
  event.respondWith(answer(event.request, path, address, event.clientId));
  // Whoever comes or goes may have been the last to need an older copy.
  if (event.request.mode === 'navigate') event.waitUntil(tidy());
});
self.addEventListener('message', (event) => {
  const type = isObject(event.data) ? event.data.type : undefined;
  const [port] = event.ports;
  // Written down before it takes over: a tab may ask in the very next moment.
  if (type === 'use-now') event.waitUntil(noteOlderTabs().then(() => self.skipWaiting()));
  if (type === 'status') event.waitUntil(status().then((now) => port?.postMessage(now)));
  if (type === 'mend')
    event.waitUntil(
      hold('core')
        .catch(() => {})
        .then(status)
        .then((now) => port?.postMessage(now)),
    );
  if (type === 'get-rest')
    event.waitUntil(
      hold('rest', (done, all) => port?.postMessage({ done, all })).then(
        () => port?.postMessage({ ready: true }),
        () => port?.postMessage({ failed: true }),
      ),
    );
});

/** Fetches a group, taking what has not changed from an older copy. All of it, or it throws. */
async function hold(
  group: Group,
  tell: (done: number, all: number) => void = () => {},
): Promise<void> {
  const cache = await caches.open(name);
  const wanted = Object.entries(LIST).filter(([, [, , of]]) => of === group);
  const all = wanted.reduce((sum, [, [, bytes]]) => sum + bytes, 0);
  let done = 0;
  await eachAtMost(AT_ONCE, wanted, async ([path, [hash, bytes]]) => {
    const key = keyOf(path, hash);
    if (!(await cache.match(key)))
      await cache.put(key, (await olderCopy(key)) ?? (await fetched(path, hash)));
    tell((done += bytes), all);
  });
}

/** Whoever asked for the downloads keeps having them after an update. Without them the release is still good. */
async function holdRestAgain(): Promise<void> {
  const rest = Object.entries(LIST)
    .filter(([, [, , of]]) => of === 'rest')
    .map(([path, [hash]]) => keyOf(path, hash));
  for (const other of await olderCaches())
    for (const key of rest)
      if (await (await caches.open(other)).match(key, { ignoreSearch: true }))
        return hold('rest').catch(() => {});
}

/** What is really held, counted afresh: a browser or a person may have removed some of it. */
async function status(): Promise<Held> {
  const held = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
  const isHeld = ([path, [hash]]: [string, Precache[string]]) => held.has(keyOf(path, hash).url);
  const all = Object.entries(LIST);
  const kept = all.filter(isHeld);
  return {
    version: VERSION,
    files: kept.length,
    bytes: kept.reduce((sum, [, [, bytes]]) => sum + bytes, 0),
    ready: all.filter(([, [, , of]]) => of === 'core').every(isHeld),
  };
}

const olderCaches = async () =>
  (await caches.keys()).filter((other) => other.startsWith(family) && other !== name);

/** The hash is part of the key, so an older cache can lend exactly the same bytes and no others. */
const keyOf = (path: string, hash: string) =>
  new Request(
    new URL(`${scope}${encodeURI(path)}?${encodeURIComponent(hash)}`, self.location.origin),
  );

async function olderCopy(key: Request): Promise<Response | undefined> {
  for (const other of await olderCaches()) {
    const found = await (await caches.open(other)).match(key);
    if (found) return found;
  }
  return;
}

/** A captive portal answers 200 with a page of its own: only bytes with the right hash are ours. */
async function fetched(path: string, hash: string): Promise<Response> {
  const response = await fetch(new URL(scope + encodeURI(path), self.location.origin), {
    cache: 'no-cache',
  });
  const body = await response.arrayBuffer();
  const sum = btoa(
    String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', body))),
  );
  if (!response.ok || sum !== hash) throw new Error(`${path} did not arrive whole`);
  // A fresh response carries no mark of a redirect, which a navigation would refuse.
  return new Response(body, {
    headers: { 'Content-Type': response.headers.get('Content-Type') ?? 'application/octet-stream' },
  });
}

async function answer(
  request: Request,
  path: string,
  address: URL,
  tab: string,
): Promise<Response> {
  const older = request.mode === 'navigate' ? undefined : await forOlderTab(tab, path);
  if (older) return older;
  const found = fileFor(path, LIST);
  if (found && 'redirect' in found)
    return Response.redirect(
      new URL(scope + found.redirect + address.search, self.location.origin).href,
    );
  const kept = found && (await match(found.file));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const missing = request.mode === 'navigate' ? await match('404.html') : undefined;
    if (missing) return new Response(missing.body, { status: 404, headers: missing.headers });
    throw error;
  }
}

async function match(path: string): Promise<Response | undefined> {
  const [hash = ''] = LIST[path] ?? [];
  return hash ? (await caches.open(name)).match(keyOf(path, hash)) : undefined;
}

/** Where it is written which tab runs which copy: beside the copies, because a worker is ended between two requests. */
const listKey = new Request(new URL(`${scope}?open-tabs`, self.location.origin));

let list: Promise<Tabs | undefined> | undefined;

const listIn = async (copy: string): Promise<Tabs | undefined> => {
  const kept = await (await caches.open(copy)).match(listKey);
  return readTabs(await kept?.json().catch(() => undefined));
};

const readList = (): Promise<Tabs | undefined> => (list ??= listIn(name));

async function writeList(tabs: Tabs): Promise<void> {
  list = Promise.resolve(tabs);
  await (await caches.open(name)).put(listKey, new Response(JSON.stringify(tabs)));
}

const openTabs = async (): Promise<string[]> =>
  (await self.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id);

/** Tabs that are open now run the copy before this one, and may still ask for its parts. */
async function noteOlderTabs(): Promise<void> {
  // Tabs that have loaded again since it was written down run this copy already.
  if (await listIn(name)) return tidy();
  const kept = await olderCaches();
  const lists = await Promise.all(kept.map(listIn));
  const before = lists.findLast((list, index) => list?.current === kept[index]);
  await writeList(takeOver(before, { current: name, tabs: await openTabs(), kept }));
  await tidy();
}

async function forOlderTab(tab: string, path: string): Promise<Response | undefined> {
  const copy = tab && (await readList())?.older[tab];
  if (!copy) return;
  const whole = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const file = new URL(scope + encodeURI(whole), self.location.origin);
  return (await caches.open(copy)).match(file, { ignoreSearch: true });
}

/** An older copy goes once no tab runs it. */
async function tidy(): Promise<void> {
  const kept = await olderCaches();
  if (kept.length === 0) return;
  const tabs = stillOpen((await readList()) ?? { current: name, older: {} }, await openTabs());
  await writeList(tabs);
  for (const other of unneeded(tabs, kept)) await caches.delete(other);
}
