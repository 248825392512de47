import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { filesBelow, textOf } from './files.ts';
import { isElement, parse, serialise, type Markup } from './html.ts';

/** What Pagefind makes that we do not use: its own faces, and other languages. */
const UNUSED = new Set([
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'wasm.unknown.pagefind',
]);

const ENDS_A_WORD = new Set(['dt', 'dd', 'td', 'th', 'summary', 'button']);
const ENDS_BESIDE = new Set(['span', 'a', 'strong']);
const BEGINS_BESIDE = new Set(['span', 'a']);

/** Pagefind puts no space where a cell, a term or a button ends, and excerpts would read "foodNo breakfast". */
export const apart = (nodes: readonly Markup[]): Markup[] =>
  nodes.flatMap((node, index) => {
    if (!isElement(node)) return [node];
    const children = apart(node.children);
    const next = nodes[index + 1];
    const meets =
      ENDS_BESIDE.has(node.tag) && next && isElement(next) && BEGINS_BESIDE.has(next.tag);
    const element = {
      ...node,
      children: ENDS_A_WORD.has(node.tag) ? [...children, ' '] : children,
    };
    return meets ? [element, ' '] : [element];
  });

export async function indexForSearch(dist: string): Promise<string> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  const pages = (await filesBelow(dist)).filter((path) => path.endsWith('.html'));
  for (const path of pages) {
    const { errors: faults } = await index.addHTMLFile({
      sourcePath: path,
      content: serialise(apart(parse(await textOf(dist, path)))),
    });
    if (faults.length > 0)
      throw new Error(`${path}: the search cannot read it: ${faults.join(' ')}`);
  }
  // Its own writeFiles answers before the bytes are on the disk, and close() then cuts them off: a busy machine
  // was left with empty files (Pagefind issue 1271, in 1.5.2). So we take the files over and write them ourselves.
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0 || files.length === 0)
    throw new Error(`The search index could not be read: ${faults.join(' ')}`);
  await Promise.all(
    files
      .filter(({ path }) => !UNUSED.has(path))
      .map(async ({ path, content }) => {
        const file = join(dist, 'pagefind', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }),
  );
  await pagefind.close();
  return `${pages.length} pages`;
}
