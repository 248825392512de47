/** Puts the one file where a school would: in a read-only folder with an awkward name. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, STICK_FILE, STICK_FOLDER } from './places.ts';

export default function putOnStick(): void {
  const made = join(DIST, 'changing-the-odds.html');
  if (!existsSync(made)) throw new Error(`There is no ${made} to test: run npm run build first.`);
  if (existsSync(STICK_FOLDER)) chmodSync(STICK_FOLDER, 0o755);
  rmSync(STICK_FOLDER, { recursive: true, force: true });
  mkdirSync(STICK_FOLDER, { recursive: true });
  copyFileSync(made, STICK_FILE);
  chmodSync(STICK_FILE, 0o444);
  chmodSync(STICK_FOLDER, 0o555);
}
