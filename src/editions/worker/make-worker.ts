import { join } from 'node:path';
import { build } from 'esbuild';
import { bytesOf, filesBelow, ONE_FILE, sha256, STICK } from '../files.ts';
import { precacheOf } from './precache.ts';

/** Writes sw.js last: its list names every other file with the hash of its final bytes. */
export async function makeWorker(dist: string): Promise<string> {
  const paths = await filesBelow(dist);
  const files = await Promise.all(
    paths.map(async (path) => {
      const bytes = await bytesOf(dist, path);
      return { path, hash: sha256(bytes), bytes: bytes.length };
    }),
  );
  const list = precacheOf(files, [ONE_FILE, STICK]);
  const version = sha256(JSON.stringify(list), 'hex').slice(0, 12);
  await build({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    outfile: join(dist, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { LIST: JSON.stringify(list), VERSION: JSON.stringify(version) },
  });
  const core = Object.values(list).filter(([, , group]) => group === 'core');
  return `${core.length} files, ${(core.reduce((sum, [, bytes]) => sum + bytes, 0) / 1e6).toFixed(2)} MB at once`;
}
