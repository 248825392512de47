/**
 * Runs npm scripts one after another, says how long each took, and stops at the first that fails: node scripts/phases.ts check build
 * The last says its own time, so that its own last line closes the run: for tests, the count.
 */
import { spawnSync } from 'node:child_process';

const phases = process.argv.slice(2);
for (const [index, phase] of phases.entries()) {
  const from = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', phase], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(phase === 'test:rest' ? { TEST_RUN: 'long' } : {}),
    },
  });
  const isLast = index === phases.length - 1;
  if (!isLast)
    console.log(
      `${phase}: ${((performance.now() - from) / 1000).toFixed(1)} s${status === 0 ? '' : ', failed: stopped here'}`,
    );
  if (status !== 0) process.exit(status ?? 1);
}
