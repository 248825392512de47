/** A browser of its own with a made camera: what the camera shows is said when the browser starts. */
import { chromium, expect, type Page } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS } from './browsers.ts';
import { watch } from './edition.ts';

export const FAKE = '--use-fake-device-for-media-stream';
/** Says yes where a person would be asked. */
export const YES = '--use-fake-ui-for-media-stream';
/** The flags of a camera that shows this film, and that may be used. */
export const showing = (film: string): string[] => [
  FAKE,
  YES,
  `--use-file-for-fake-video-capture=${film}`,
];

/** Opens the page, does the work, and fails for any fault that nobody would have noticed. */
export async function withCamera(
  flags: string[],
  address: string,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [...CHROMIUM_ARGS, ...flags],
  });
  const faults: string[] = [];
  try {
    const context = await browser.newContext();
    await watch(context, address, faults);
    const page = await context.newPage();
    await page.goto(address);
    await work(page);
  } finally {
    await browser.close();
  }
  expect(faults).toEqual([]);
}
