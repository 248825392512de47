/** Runs the unit tests of these files, in this order, until one fails: node --import ./hooks.ts units.ts a.test.ts b.test.ts */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNamed } from './small-runner.ts';

process.on('unhandledRejection', (error) => {
  console.error(error);
  process.exit(1);
});

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(resolve(file)).href);
    await runNamed();
  } catch (error) {
    console.error(file, error);
    process.exit(1);
  }
}
process.exit(0);
