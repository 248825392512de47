import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../scripts/serve.ts';
import { DIST } from './places.ts';

/** A host of this test's own, whose files it may change and which it may stop. */
export async function ownHost() {
  const dir = mkdtempSync(join(tmpdir(), 'odds-host-'));
  cpSync(DIST, dir, { recursive: true });
  const { server, address } = await startServer({ dir, base: '/', port: 5200 });
  const stop = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { dir, address, stop, tidy: () => rmSync(dir, { recursive: true, force: true }) };
}

/** A newer release: one page changed, and the worker's list with it. */
export function release(dir: string, words: string): void {
  const path = join(dir, 'about/index.html');
  const before = readFileSync(path);
  const after = readFileSync(path, 'utf8').replace('What it is for', words);
  writeFileSync(path, after);
  const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('base64');
  const worker = readFileSync(join(dir, 'sw.js'), 'utf8');
  const version = /"([0-9a-f]{12})"/.exec(worker)?.[1] ?? '';
  writeFileSync(
    join(dir, 'sw.js'),
    worker
      .replace(hash(before), hash(after))
      .replaceAll(version, createHash('sha256').update(words).digest('hex').slice(0, 12)),
  );
}
