/**
 * Loaded before the unit tests of one fault: the faulty file is read with its fault in it (the tree itself is never changed), and
 * the tests get a small runner in the place of Playwright's, which would take longer to start than all the units to run.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const RUNNER = pathToFileURL(join(import.meta.dirname, 'small-runner.ts')).href;
/** Path of the file, start, end and the text put there. */
const [file = '', from = '0', to = '0', put = ''] = JSON.parse(
  process.env.FAULT ?? '[]',
) as string[];
const faulty = file && pathToFileURL(file).href;

registerHooks({
  resolve: (wanted, context, next) =>
    wanted === '@playwright/test' && context.parentURL?.endsWith('.test.ts')
      ? { url: RUNNER, shortCircuit: true }
      : next(wanted, context),
  load(url, context, next) {
    if (url !== faulty) return next(url, context);
    const text = readFileSync(file, 'utf8');
    const source = text.slice(0, Number(from)) + put + text.slice(Number(to));
    return { format: 'module-typescript', source, shortCircuit: true };
  },
});
