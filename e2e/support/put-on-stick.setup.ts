/** Puts the one file where a school would: in a read-only folder with an awkward name. */
import { chmodSync, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as setup } from '@playwright/test';
import { DIST, STICK_FILE, STICK_FOLDER } from './places.ts';

setup('the one file lies on a read-only stick', () => {
  const made = join(DIST, 'changing-the-odds.html');
  if (!existsSync(made)) throw new Error(`There is no ${made} to test: run npm run build first.`);
  mkdirSync(STICK_FOLDER, { recursive: true });
  copyFileSync(made, STICK_FILE);
  chmodSync(STICK_FILE, 0o444);
  chmodSync(STICK_FOLDER, 0o555);
});
