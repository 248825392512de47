/**
 * What is kept on this device, in every tab of this browser.
 *   { key: 'sorting:s-lx2f9c-7', kind: 'sorting', version: 1, rev: 12, savedAt: 1763890000000, data: {...} }
 */
import { indexedDbEngine } from './engines/indexed-db.ts';
import { browserChannel } from './engines/news.ts';
import { RecordStore, type Forgotten } from './engines/record-store.ts';

/** A page of somebody else's that frames ours must not see what is kept; a meta policy cannot forbid framing. */
export const isFramed = (page: Window | undefined): boolean => {
  if (!page) return false;
  try {
    return page.top !== page && !page.top?.location.href;
  } catch {
    return true;
  }
};

const framed = isFramed(typeof window === 'undefined' ? undefined : window);

/** The one that pages use. Units give it parts of their own with `device.use`. */
export const device = new RecordStore({
  engine: indexedDbEngine(),
  channel: browserChannel(),
  framed,
});

/**
 * Removes every record and every setting of ours on this device. `forgotten` only when the disk has confirmed it; inside a page
 * of somebody else's nothing is touched.
 */
export async function forgetEverything(): Promise<Forgotten> {
  if (!framed) forgetSettings();
  return device.forget();
}

function forgetSettings(): void {
  for (const storage of ['localStorage', 'sessionStorage'] as const)
    try {
      const settings = window[storage];
      for (const key of Object.keys(settings))
        if (key.startsWith('changing-the-odds')) settings.removeItem(key);
    } catch {
      // Storage refused: then nothing of ours is in it.
    }
}
