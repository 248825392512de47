/** What the installed copy holds: pure, so that it can be tested. */
export type Group = 'core' | 'rest';
/** path -> [SHA-256 in base64, bytes, group] */
export type Precache = Record<string, [hash: string, bytes: number, group: Group]>;

/** Files that a host reads and a browser never asks for. */
const FOR_HOSTS = new Set(['.nojekyll', '_headers', 'web.config', 'sw.js', 'social.png']);

export function precacheOf(
  files: { path: string; hash: string; bytes: number }[],
  onRequest: string[],
): Precache {
  return Object.fromEntries(
    files
      .filter(({ path }) => !FOR_HOSTS.has(path))
      .map(({ path, hash, bytes }) => [
        path,
        [hash, bytes, onRequest.includes(path) ? 'rest' : 'core'],
      ]),
  );
}

/** The file that answers for an address below the root, where to send it instead, or neither. */
export function fileFor(
  path: string,
  list: Precache,
): { file: string } | { redirect: string } | undefined {
  const page = `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html`;
  if (Object.hasOwn(list, path)) return { file: path };
  if (!Object.hasOwn(list, page)) return;
  return path === '' || path.endsWith('/') ? { file: page } : { redirect: `${path}/` };
}
