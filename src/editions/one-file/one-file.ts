/**
 * The one file: every page as inert data, one classic script, hash routes. Opens by double-click, with no server.
 * Browsers refuse external modules, fetch and workers from disk, so all of it is inside and nothing is asked for.
 * What occurs twice is inside once (pool.ts), and a page is made when it is asked for (contents.ts).
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesIn, changeAddresses } from '../css.ts';
import { dataUri, filesBelow, ONE_FILE, textOf } from '../files.ts';
import { attribute, scriptsOf, sheetsOf, textIn, type Markup } from '../html.ts';
import { oneFilePolicy, withPolicy } from '../site/policy.ts';
import { bundle, loadInside } from './bundle.ts';
import { contentsOf, FRAGMENT_MARK, type Block } from './contents.ts';
import { MAIL_WORDS } from './one-file.words.ts';
import { Pool } from './pieces/pool.ts';
import {
  blockText,
  readDataFiles,
  readFragments,
  readPage,
  readPages,
  readPictures,
  searchBlocks,
  type Reading,
  type SourcePage,
} from './pieces/readings.ts';

export async function makeOneFile(dist: string): Promise<string> {
  const files = await filesBelow(dist);
  const pages = await readPages(dist, files);
  const pool = new Pool();
  const readings = [
    ...pages.map((page) => readPage(pool, page)),
    ...(await readPictures(pool, dist, files)),
    ...(await readDataFiles(pool, dist, files)),
    ...(await readFragments(pool, dist, files, pages)),
  ];
  const { pieces, markup } = pool.written();
  const blocks: Block[] = [
    { holds: 'pieces', text: pieces.join('\n') },
    ...readings.map(({ whole: _, text, ...block }) => ({ ...block, text: text(markup) })),
    ...(await searchBlocks(dist, files)),
  ];
  refuseLoss(readings, blocks);
  const html = await documentOf(dist, pages, blocks);
  await writeFile(join(dist, ONE_FILE), withPolicy(html, oneFilePolicy(html)));
  const size = (Buffer.byteLength(html) / 1e6).toFixed(2);
  return `${pages.length} pages in ${size} MB, ${pieces.length} pieces in several places`;
}

/** Everything must come out as it went in, read by what the browser reads with. */
function refuseLoss(readings: readonly Reading[], blocks: readonly Block[]): void {
  const contents = contentsOf(blocks);
  const read: Record<string, (name: string) => string | undefined> = {
    page: (name) => contents.page(name)?.html,
    picture: contents.picture,
    file: contents.file,
    fragment: (name) =>
      new TextDecoder().decode(contents.searchFile(name)).slice(FRAGMENT_MARK.length),
  };
  for (const { holds = '', name = '', whole } of readings)
    if (read[holds]?.(name) !== whole)
      throw new Error(`one file: ${holds} ${name} does not come out as it went in.`);
}

async function documentOf(
  dist: string,
  pages: readonly SourcePage[],
  blocks: readonly Block[],
): Promise<string> {
  const sources = pages.map(({ html }) => html);
  const sheets = distinct(sources.flatMap(sheetsOf));
  const styles = await Promise.all(
    sheets.map(async (href) => `<style data-css="${href}">${await insideCss(dist, href)}</style>`),
  );
  const runtimes = distinct(sources.flatMap(inlineScripts));
  const script = await bundle(dist, sources);
  return `<!doctype html>
<html lang="en-GB" data-edition="one-file" data-root="./"><head><meta charset="utf-8"><style>@layer reset, tokens, base, layout, ui, feature, print, forced;</style>
<title>Changing the Odds</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="${await dataUri(dist, 'icons/icon.svg')}">
${styles.join('\n')}
<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>
<style>${UNTIL_IT_STARTS}</style><script>document.documentElement.dataset.starting=''</script>
${runtimes.map((code) => `<script>${loadInside(code)}</script>`).join('\n')}
</head><body>
<h1>${MAIL_WORDS.heading}</h1>
<p>${MAIL_WORDS.whatToDo}</p>
<p>${MAIL_WORDS.cut}</p>
${blocks.map(blockText).join('\n')}
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body></html>
`;
}

/** Hides what to do with the file while it starts. A file that was cut off never starts: then the words come after all. */
const UNTIL_IT_STARTS =
  '[data-starting] body > * { visibility: hidden; animation: late 1ms 15s forwards } @keyframes late { to { visibility: visible } }';

const distinct = (found: string[]): string[] => [...new Set(found)];

/** Astro's island runtimes and the early theme: once each, whatever page they came from. */
const inlineScripts = (page: readonly Markup[]): string[] =>
  scriptsOf(page)
    .filter((script) => !attribute(script, 'src') && !attribute(script, 'type'))
    .map(textIn);

async function insideCss(dist: string, href: string): Promise<string> {
  const css = await textOf(dist, href.slice(1));
  const inside = new Map(
    await Promise.all(
      addressesIn(css).map(async (path) => [path, await dataUri(dist, path)] as const),
    ),
  );
  return changeAddresses(css, (path) => inside.get(path) ?? path);
}
