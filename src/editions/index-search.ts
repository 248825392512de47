import { rm } from 'node:fs/promises';
import { join } from 'node:path';
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
  const { errors: faults } = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  if (faults.length > 0)
    throw new Error(`The search index could not be written: ${faults.join(' ')}`);
  await Promise.all([...UNUSED].map((path) => rm(join(dist, 'pagefind', path))));
  await pagefind.close();
  return `${pages.length} pages`;
}
