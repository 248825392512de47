/** Takes the stick of this run away again. */
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { test as teardown } from '@playwright/test';
import { STICK_FOLDER } from './places.ts';

teardown('the stick is taken away', () => {
  if (existsSync(STICK_FOLDER)) chmodSync(STICK_FOLDER, 0o755);
  rmSync(dirname(STICK_FOLDER), { recursive: true, force: true });
});
