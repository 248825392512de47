import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { filesBelow } from './files.ts';

/**
 * Vite's helper asks for files ahead by addresses that begin at the root of the host: wrong in a sub-folder, an error on a stick.
 * Ours just loads. Runs before any edition reads the scripts.
 */
export async function calmPreloadHelper(dist: string): Promise<string> {
  const helpers = (await filesBelow(dist)).filter((path) =>
    /^_astro\/preload-helper\..*\.js$/.test(path),
  );
  const [path] = helpers;
  const [exported, ...others] = path ? await exportsOf(join(dist, path)) : [];
  if (!path || helpers.length > 1 || !exported || others.length > 0)
    throw new Error(
      'preload: Vite no longer writes one preload-helper with one export; look at what it writes now.',
    );
  await writeFile(join(dist, path), `const load=l=>l();export{load as ${exported}};`);
  return '1 helper';
}

/** The names under which a module gives things away. */
async function exportsOf(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}
