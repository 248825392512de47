/**
 * The one file: every page as an inert template, one classic script, hash routes. Opens by double-click, with no server.
 * Browsers refuse external modules, fetch and workers from disk, so all of it is inside and nothing is asked for.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dataUri, filesBelow, ONE_FILE, routeOf, textOf, bytesOf } from '../files.ts';
import { hashLinks } from '../site/links.ts';
import { oneFilePolicy, refuseStyleAttributes, withPolicy } from '../site/policy.ts';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SHEET = /<link rel="stylesheet" href="(\/[^"]+)">/g;

export async function makeOneFile(dist: string): Promise<string> {
  const files = await filesBelow(dist);
  // The pattern page is for those who work on the toolkit: it would double the file.
  const pages = (
    await Promise.all(
      files
        .filter((file) => file.endsWith('index.html'))
        .map(async (path) => ({ path, html: await textOf(dist, path) })),
    )
  ).filter(({ path }) => path !== 'patterns/index.html');
  const sheets = [
    ...new Set(
      pages.flatMap(({ html }) => [...html.matchAll(SHEET)].map(([, href]) => href ?? '')),
    ),
  ];
  const styles = new Map(
    await Promise.all(sheets.map(async (href) => [href, await insideCss(dist, href)] as const)),
  );
  const islands = [...new Set(pages.flatMap(({ html }) => [...inlineScripts(html)]))];
  const script = await bundle(dist, files, pages.map(({ html }) => html).join(''));
  const icon = await dataUri(dist, 'icons/icon.svg');
  const inner = pages.map(({ path, html }) => template(path, html)).join('\n');
  const data = await Promise.all(
    files
      .filter((file) => file.startsWith('data/'))
      .map(
        async (file) =>
          `<script type="application/json" data-file="/${file}">${(await textOf(dist, file)).replaceAll('<', '\\u003c')}</script>`,
      ),
  );
  const pictures = await Promise.all(
    files
      .filter((file) => /^pictures\/.*\.svg$/.test(file))
      .map(
        async (file) =>
          `<script type="application/json" data-picture="/${file}">${JSON.stringify(await textOf(dist, file)).replaceAll('<', '\\u003c')}</script>`,
      ),
  );
  const html = `<!doctype html>
<html lang="en-GB" data-edition="one-file" data-root="./"><head><meta charset="utf-8"><style>@layer reset, tokens, base, layout, ui, feature, print, forced;</style>
<title>Changing the Odds</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="${icon}">
${[...styles].map(([href, css]) => `<style data-css="${href}">${css}</style>`).join('\n')}
<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>
<style>[data-starting] body > * { display: none }</style><script>document.documentElement.dataset.starting=''</script>
${islands.map((code) => `<script>${loadInside(code)}</script>`).join('\n')}
</head><body>
<h1>Changing the Odds</h1>
<p>This file holds the whole toolkit. If you can read this, it is being shown as plain text or without JavaScript: save it to your computer, then open it with Chrome, Edge or Firefox.</p>
${inner}
${data.join('\n')}
${pictures.join('\n')}
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body></html>
`;
  await writeFile(join(dist, ONE_FILE), withPolicy(html, oneFilePolicy(html)));
  return `${pages.length} pages in ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`;
}

/** Astro's island runtimes and the early theme: once each, whatever page they came from. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\bsrc=|type=/.test(attributes))
    .map(([, , body = '']) => body);
}

/** Islands import by address; in the one file the address is a name in a table. */
function loadInside(code: string): string {
  if (!code.includes('import(')) return code;
  const changed = code.replaceAll('import(', 'window.changingTheOdds.load(');
  if (!changed.includes('component-url'))
    throw new Error(
      'one file: Astro loads islands in a way that we do not know; look at its inline runtime.',
    );
  return changed;
}

function template(path: string, html: string): string {
  refuseStyleAttributes(html, path);
  const [, title = ''] = /<title>([\s\S]*?)<\/title>/.exec(html) ?? [];
  const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(html) ?? [];
  const styles = [...html.matchAll(SHEET)].map(([, href]) => href).join(' ');
  const still = body
    .replace(SCRIPT, '')
    .replace(/<style>astro-island[^<]*<\/style>/g, '')
    .replace(/<noscript>[\s\S]*?<\/noscript>/g, '');
  return `<template data-page="${routeOf(path)}" data-title="${title}" data-styles="${styles}">${hashLinks(still, routeOf(path))}</template>`;
}

async function insideCss(dist: string, href: string): Promise<string> {
  let css = await textOf(dist, href.slice(1));
  for (const [whole, , path = ''] of [...css.matchAll(/url\((["']?)\/([^)"']+)\1\)/g)])
    css = css.replace(whole, `url(${await dataUri(dist, path)})`);
  return css;
}

/** One classic script: the boot, every island, the shell, and the search with its index. */
async function bundle(dist: string, files: string[], html: string): Promise<string> {
  const addresses = [
    ...new Set(
      [...html.matchAll(/\s(?:component-url|renderer-url|before-hydration-url)="(\/[^"]+)"/g)].map(
        ([, address]) => address ?? '',
      ),
    ),
  ].sort();
  const shells = [
    ...new Set(
      [...html.matchAll(/<script type="module" src="(\/[^"]+)">/g)].map(
        ([, address]) => address ?? '',
      ),
    ),
  ].sort();
  const from = (address: string) => JSON.stringify(join(dist, address));
  const index = Object.fromEntries(
    await Promise.all(
      files
        .filter((file) => file.startsWith('pagefind/') && !file.endsWith('.js'))
        .map(async (file) => [file, (await bytesOf(dist, file)).toString('base64')]),
    ),
  );
  const entry = `
    import { start } from ${JSON.stringify(join(import.meta.dirname, 'one-file-boot.ts'))};
    start({
      modules: { ${addresses.map((address) => `${JSON.stringify(address)}: () => import(${from(address)})`).join(', ')} },
      shells: [${shells.map((address) => `() => import(${from(address)})`).join(', ')}],
      pagefind: () => import(${from('pagefind/pagefind.js')}),
      index: ${JSON.stringify(index)},
    });`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: dist, loader: 'ts' },
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es2022',
    logLevel: 'error',
    charset: 'utf8',
    legalComments: 'none',
    define: { fetch: 'changingTheOddsFetch', 'import.meta.url': '"inside:/pagefind/pagefind.js"' },
    // A search that looks for a file beside it would fail from disk; Vite's preload helper likewise.
    absWorkingDir: dist,
  });
  return outputFiles[0]?.text ?? '';
}
