/** Runs npm scripts one after another, says how long each took, and stops at the first that fails: node scripts/phases.ts check build */
import { spawnSync } from 'node:child_process';

const took: string[] = [];
for (const phase of process.argv.slice(2)) {
  const from = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', phase], { stdio: 'inherit', shell: process.platform === 'win32' });
  took.push(`${phase} ${((performance.now() - from) / 1000).toFixed(0)} s`);
  if (status !== 0) {
    console.log(`Stopped at: ${took.join(', ')} (failed)`);
    process.exit(status ?? 1);
  }
}
console.log(`Seconds for each phase: ${took.join(', ')}`);
