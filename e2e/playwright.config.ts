/** One runner for everything: rules without a browser, journeys in each edition and engine. */
import { existsSync } from 'node:fs';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS, FIREFOX, FIREFOX_PREFS } from './support/browsers.ts';
import type { EditionOptions } from './support/edition.ts';
// Names the stick of this run before any worker starts.
import './support/places.ts';

const chromium = {
  browserName: 'chromium',
  launchOptions: { executablePath: CHROMIUM, args: CHROMIUM_ARGS },
} as const;
const firefox = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: { executablePath: FIREFOX ?? '', firefoxUserPrefs: FIREFOX_PREFS },
} as const;
const EVERYWHERE = /@everywhere/;
// Playwright's Firefox tells nothing of a download made in the page.
const IN_CHROMIUM = /@everywhere|@every-edition/;

type Project = NonNullable<PlaywrightTestConfig<EditionOptions>['projects']>[number];
/**
 * The gate has ten minutes on two cores: there the installed copy and Firefox (from disk, where it differs most) take the first
 * journeys of each kind of user. The long run takes every journey in every edition and engine, and what is tagged @long.
 */
const LONG = process.env.TEST_RUN === 'long';
const FIRST_JOURNEYS = /(pair-sorts-a-card|session-runs)\.spec\.ts$/;
const some = LONG ? {} : { testMatch: FIRST_JOURNEYS };
const gateOnly = (project: Project): Project => (LONG ? { ...project, grep: /@long/ } : project);

const browserProjects: Project[] = [
  gateOnly({ name: 'site', testDir: './journeys', use: { ...chromium, edition: 'site' } }),
  gateOnly({
    name: 'one-file',
    testDir: './journeys',
    grep: IN_CHROMIUM,
    use: { ...chromium, edition: 'one-file' },
  }),
  {
    name: 'installed',
    testDir: './journeys',
    ...some,
    grep: IN_CHROMIUM,
    use: { ...chromium, edition: 'installed' },
  },
  gateOnly({ name: 'pages', testDir: './pages', use: { ...chromium, edition: 'site' } }),
  // In a language made up for it, built by itself: node scripts/long-words.ts
  { name: 'long-words', testDir: './long-words', use: { ...chromium }, grep: /@long/ },
  gateOnly({ name: 'faults', testDir: './faults', use: { ...chromium, edition: 'site' } }),
];
if (FIREFOX && existsSync(FIREFOX)) {
  browserProjects.push({
    name: 'one-file-firefox',
    testDir: './journeys',
    ...some,
    grep: EVERYWHERE,
    use: { ...firefox, edition: 'one-file' },
  });
  if (LONG)
    browserProjects.push({
      name: 'firefox',
      testDir: './journeys',
      grep: EVERYWHERE,
      use: { ...firefox, edition: 'site' },
    });
}

export default defineConfig<EditionOptions>({
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  outputDir: '../test-results',
  reporter: [['dot'], ['./support/closing-line.ts']],
  projects: [
    // Rules need neither a browser nor a build.
    gateOnly({ name: 'unit', testDir: '../src', testMatch: '**/*.test.ts' }),
    {
      name: 'stick',
      testDir: './support',
      testMatch: 'put-on-stick.setup.ts',
      teardown: 'stick-away',
    },
    { name: 'stick-away', testDir: './support', testMatch: 'take-off-stick.setup.ts' },
    ...browserProjects.map((project) => ({ ...project, dependencies: ['stick'] })),
  ],
});
