import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** DIST=/some/folder tests a build that lies elsewhere. */
export const DIST = process.env.DIST
  ? resolve(process.env.DIST)
  : join(import.meta.dirname, '../../dist');
export const STICK_FOLDER = join(tmpdir(), 'My USB #1 (Zap)');
export const STICK_FILE = join(STICK_FOLDER, 'changing-the-odds.html');
/** A school may put the site in any folder: the tests always do. */
export const SUB_FOLDER = '/schools/zap toolkit/';
