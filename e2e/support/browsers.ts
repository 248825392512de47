/** Where the browsers are, and how they are started quietly. */
import { existsSync } from 'node:fs';

const first = (places: (string | undefined)[]) =>
  places.find((place) => place && existsSync(place));

export const CHROMIUM =
  first([
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ]) ?? 'chromium';
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const FIREFOX = first([
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
]);
// Playwright relaxes this one, and then files pass tests that they would fail on a teacher's computer.
export const FIREFOX_PREFS = { 'security.fileuri.strict_origin_policy': true };
