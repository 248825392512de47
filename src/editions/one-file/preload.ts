import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, textOf } from '../files.ts';

/**
 * Vite's helper asks for files ahead by addresses that begin at the root of the host: wrong in a sub-folder, an error on a stick.
 * Ours just loads. Runs before any edition reads the scripts.
 */
export async function calmPreloadHelper(dist: string): Promise<string> {
  const helpers = (await filesBelow(dist)).filter((path) =>
    /^_astro\/preload-helper\..*\.js$/.test(path),
  );
  const [path] = helpers;
  const exported =
    path && /export\s*\{\s*[\w$]+ as ([\w$]+)\s*\};?\s*$/.exec(await textOf(dist, path))?.[1];
  if (!path || helpers.length > 1 || !exported)
    throw new Error(
      'preload: Vite no longer writes one preload-helper with one export; look at what it writes now.',
    );
  await writeFile(join(dist, path), `const load=l=>l();export{load as ${exported}};`);
  return '1 helper';
}
