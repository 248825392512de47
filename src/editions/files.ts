/** Reading and naming the files of a build. */
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, as paths with forward slashes, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export const textOf = (dist: string, path: string): Promise<string> =>
  readFile(join(dist, path), 'utf8');
export const bytesOf = (dist: string, path: string): Promise<Buffer> => readFile(join(dist, path));

export const sha256 = (data: string | Uint8Array, as: 'base64' | 'hex' = 'base64'): string =>
  createHash('sha256').update(data).digest(as);

/** `/cards/` for `cards/index.html`. */
export const routeOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

export const ONE_FILE = 'changing-the-odds.html';
export const STICK = 'changing-the-odds.zip';

const TYPES: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

export async function dataUri(dist: string, path: string): Promise<string> {
  const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return `data:${type};base64,${(await bytesOf(dist, path)).toString('base64')}`;
}
