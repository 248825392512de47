import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** DIST=/some/folder tests a build that lies elsewhere. */
export const DIST = process.env.DIST
  ? resolve(process.env.DIST)
  : join(import.meta.dirname, '../../dist');
// Two runs on one machine have a stick each: the run's first process names it, its workers are told.
process.env.ODDS_STICK ??= join(tmpdir(), `odds-stick-${process.pid}`);
export const STICK_FOLDER = join(process.env.ODDS_STICK, 'My USB #1 (Zap)');
export const STICK_FILE = join(STICK_FOLDER, 'changing-the-odds.html');
/** A school may put the site in any folder: the tests always do. */
export const SUB_FOLDER = '/schools/zap toolkit/';
