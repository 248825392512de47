/** One runner for everything: rules without a browser, journeys in each edition and engine. */
import { existsSync } from 'node:fs';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS, FIREFOX, FIREFOX_PREFS } from './support/browsers.ts';
import type { EditionOptions } from './support/edition.ts';

const chromium = { browserName: 'chromium', launchOptions: { executablePath: CHROMIUM, args: CHROMIUM_ARGS } } as const;
const firefox = { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: FIREFOX ?? '', firefoxUserPrefs: FIREFOX_PREFS } } as const;
const EVERYWHERE = /@everywhere/;
// Playwright's Firefox tells nothing of a download made in the page.
const IN_CHROMIUM = /@everywhere|@every-edition/;

type Project = NonNullable<PlaywrightTestConfig<EditionOptions>['projects']>[number];
/** The long run: what is tagged so, and the site in every engine. The gate has ten minutes, and the one file is where Firefox differs most. */
const LONG = process.env.TEST_RUN === 'long';
const hasFirefox = FIREFOX !== undefined && existsSync(FIREFOX);
const inFirefox: Project[] = hasFirefox
  ? [LONG ? { name: 'firefox', testDir: './journeys', grep: EVERYWHERE, grepInvert: /@long/, use: { ...firefox, edition: 'site' } } : { name: 'one-file-firefox', testDir: './journeys', grep: EVERYWHERE, use: { ...firefox, edition: 'one-file' } }]
  : [];
const inChromium: Project[] = [
  { name: 'unit', testDir: '../src', testMatch: '**/*.test.ts' },
  { name: 'site', testDir: './journeys', use: { ...chromium, edition: 'site' } },
  { name: 'one-file', testDir: './journeys', grep: IN_CHROMIUM, use: { ...chromium, edition: 'one-file' } },
  { name: 'installed', testDir: './journeys', grep: IN_CHROMIUM, use: { ...chromium, edition: 'installed' } },
  { name: 'pages', testDir: './pages', use: { ...chromium, edition: 'site' } },
  { name: 'faults', testDir: './faults', use: { ...chromium, edition: 'site' } },
];

export default defineConfig<EditionOptions>({
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  outputDir: '../test-results',
  reporter: [['dot'], ['./support/closing-line.ts']],
  globalSetup: './support/put-on-stick.ts',
  projects: [...(LONG ? inChromium.map((project) => ({ ...project, grep: /@long/ })) : inChromium), ...inFirefox],
});
