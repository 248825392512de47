import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** What Pagefind writes that we do not use: its own faces, and other languages. */
const UNUSED = ['pagefind-component-ui.css', 'pagefind-component-ui.js', 'pagefind-highlight.js', 'pagefind-modular-ui.css', 'pagefind-modular-ui.js', 'pagefind-ui.css', 'pagefind-ui.js', 'wasm.unknown.pagefind'];

export async function indexForSearch(dist: string): Promise<string> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  const { page_count: pages } = await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await pagefind.close();
  await Promise.all(UNUSED.map((file) => rm(join(dist, 'pagefind', file), { force: true })));
  return `${pages} pages`;
}
