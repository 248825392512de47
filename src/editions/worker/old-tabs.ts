/**
 * Tabs that were open when a newer copy took over still run the older release, and may ask for parts of it. Which tab
 * runs which copy is written down, and a copy is kept until no tab runs it. Pure; tabs are the browser's client ids.
 */
import { isObject, isText, readEntries } from '../../model/guard.ts';

export interface Tabs {
  /** The cache of the copy that answers now. */
  current: string;
  /** Tab -> the cache of the older copy that it runs. */
  older: Record<string, string>;
}

const isCacheName = isText(300, 1);
const isTab = isText(100, 1);

export function readTabs(value: unknown): Tabs | undefined {
  if (!isObject(value) || !isCacheName(value.current)) return;
  const older = readEntries(
    value.older,
    (name) => (isCacheName(name) ? name : undefined),
    1_000,
    isTab,
  );
  return older && { current: value.current, older };
}

/** A newer copy takes over: every open tab that is not on the list yet runs the copy before it. */
export function takeOver(
  before: Tabs | undefined,
  { current, tabs, kept }: { current: string; tabs: readonly string[]; kept: readonly string[] },
): Tabs {
  const previous = before?.current ?? kept.filter((name) => name !== current).at(-1);
  if (!previous || previous === current) return { current, older: before?.older ?? {} };
  const older = tabs.map((tab) => [tab, before?.older[tab] ?? previous] as const);
  return { current, older: Object.fromEntries(older) };
}

/** Without the tabs that are closed by now. */
export const stillOpen = ({ current, older }: Tabs, tabs: readonly string[]): Tabs => ({
  current,
  older: Object.fromEntries(Object.entries(older).filter(([tab]) => tabs.includes(tab))),
});

/** The caches that no tab needs any more. */
export const unneeded = ({ current, older }: Tabs, kept: readonly string[]): string[] => {
  const needed = new Set([current, ...Object.values(older)]);
  return kept.filter((name) => !needed.has(name));
};
