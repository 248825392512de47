/** Builds every edition into dist/. With --if-changed, only when something that goes into it has changed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARK = '.cache/built';
const SOURCES = [
  'src',
  'public',
  'LICENSES',
  'LICENSE',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

function everyFile(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? everyFile(join(path, entry.name)) : [join(path, entry.name)],
    );
  } catch {
    return [path];
  }
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.env.SITE_URL ?? '');
  for (const file of SOURCES.flatMap(everyFile).sort())
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const now = fingerprint();
const isBuilt = existsSync('dist/sw.js') && existsSync(MARK) && readFileSync(MARK, 'utf8') === now;
if (isBuilt && process.argv.includes('--if-changed')) {
  console.log('Build: nothing has changed since the last one.');
} else {
  const from = performance.now();
  console.log('Building every edition …');
  const { status } = spawnSync('astro', ['build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(MARK, now);
  console.log(`Built in ${((performance.now() - from) / 1000).toFixed(1)} s`);
}
