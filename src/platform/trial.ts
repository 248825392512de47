/** Small trials of this laptop, for the night before. */
import { TRIAL_WORDS } from './trial.words.ts';

const TONE_SECONDS = 0.6;

/** A soft tone of half a second; false when there is nothing to play it with. */
export async function playTone(): Promise<boolean> {
  let sound: AudioContext | undefined;
  // A browser gives out few of these: each is handed back once it has sounded.
  const close = () => void sound?.close().catch(() => {});
  try {
    sound = new AudioContext();
    await sound.resume();
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    volume.gain.setValueAtTime(0.2, sound.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + TONE_SECONDS);
    tone.connect(volume).connect(sound.destination);
    tone.frequency.value = 440;
    tone.addEventListener('ended', close);
    tone.start();
    tone.stop(sound.currentTime + TONE_SECONDS);
    return true;
  } catch {
    close();
    return false;
  }
}

/** True when the browser can keep the display on, tried and let go again. */
export async function canStayAwake(): Promise<boolean> {
  if (!('wakeLock' in navigator)) return false;
  try {
    const lock = await navigator.wakeLock.request('screen');
    await lock.release();
    return true;
  } catch {
    return false;
  }
}

/** Whether a second screen is plugged in: true, false, or nothing when this browser does not say. */
export const secondScreen = (): boolean | undefined =>
  (screen as Screen & { isExtended?: boolean }).isExtended;

/** Calls back when a screen is plugged in or out. Returns the way to stop. */
export function onScreens(hear: () => void): () => void {
  const target = screen as Screen & Partial<EventTarget>;
  target.addEventListener?.('change', hear);
  return () => target.removeEventListener?.('change', hear);
}

/** Asks the browser for the screens by name; it asks the person first. Nothing when it will not or cannot say. */
export async function nameScreens(): Promise<string[] | undefined> {
  const ask = (
    window as Window & {
      getScreenDetails?: () => Promise<{
        screens: { label: string; width: number; height: number }[];
      }>;
    }
  ).getScreenDetails;
  try {
    const found = await ask?.call(window);
    return found?.screens.map(({ label, width, height }) =>
      TRIAL_WORDS.screen(label, width, height),
    );
  } catch {
    return undefined;
  }
}
export const canNameScreens = (): boolean => 'getScreenDetails' in window;

/** Which edition this copy is: from a host, kept on the device, or one file. */
export function whichEdition(): 'site' | 'installed' | 'one-file' {
  if (window.changingTheOdds) return 'one-file';
  const isInstalled = 'serviceWorker' in navigator && navigator.serviceWorker.controller;
  return isInstalled ? 'installed' : 'site';
}
