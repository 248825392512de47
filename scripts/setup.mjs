// Gets what is missing, and only that. Runs on any Node from 20, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const MARK = 'node_modules/.changing-the-odds-lock';
const FIREFOX_NOTE =
  'Firefox was not found and cannot be installed here: its tests are left out. On Debian: apt-get install firefox-esr';
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

function run(what, command, args) {
  const from = performance.now();
  console.log(`${what} …`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  console.log(`${what}: ${status === 0 ? 'done' : 'FAILED'} in ${seconds(from)}`);
  return status === 0;
}

function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return;
  // No install scripts: nothing that we use needs one, and none should run unseen.
  if (
    !run('Installing packages', 'npm', [
      'ci',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ])
  ) {
    console.error(
      'The packages could not be installed: check the connection to the npm registry, then run this again.',
    );
    process.exit(1);
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(MARK, lock);
}

const PLACES = {
  chromium: [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
  firefox: [
    process.env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};
const find = (name) => PLACES[name].find((place) => place && existsSync(place));

function installBrowsers() {
  const missing = Object.keys(PLACES).filter((name) => !find(name));
  const mayInstall = existsSync('/usr/bin/apt-get') && (process.getuid?.() === 0 || process.env.CI);
  if (missing.length && mayInstall) {
    run('Reading Debian’s package list', 'apt-get', ['update', '-qq']);
    const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
    for (const name of missing)
      run(`Installing ${packages[name]}`, 'apt-get', [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        packages[name],
      ]);
  }
  if (!find('chromium')) {
    console.error(
      'The tests need Chromium: install it (on Debian: apt-get install chromium), or set CHROMIUM to where it is.',
    );
    process.exit(1);
  }
  if (!find('firefox')) console.log(FIREFOX_NOTE);
}

installPackages();
if (process.argv.includes('--browsers')) installBrowsers();
