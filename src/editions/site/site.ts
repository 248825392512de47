/** The site: the same static files for any host and any folder. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeAddresses, withoutFonts } from '../css.ts';
import { dataUri, filesBelow, ONE_FILE, routeOf, textOf } from '../files.ts';
import { attribute, changed, parse, serialise, sheetsOf, theOne, type Markup } from '../html.ts';
import { HOST_FILES } from './host-files.ts';
import { addDeadline } from './late.ts';
import { refuseBase, relativeLinks, rootFrom, sayRoot } from './links.ts';
import { refuseStyleAttributes, sitePolicy, withPolicy } from './policy.ts';

export async function makeSite(dist: string): Promise<string> {
  const files = await filesBelow(dist);
  for (const path of files.filter((file) => file.endsWith('.css') && file.startsWith('_astro/')))
    await writeFile(
      join(dist, path),
      changeAddresses(await textOf(dist, path), (address) => rootFrom(path) + address),
    );
  const pages = files.filter((file) => file.endsWith('.html') && file !== ONE_FILE);
  for (const path of pages) {
    const html = await textOf(dist, path);
    refuseStyleAttributes(html, path);
    const page = parse(html);
    refuseBase(page, path);
    addDeadline(page);
    const whole = serialise(
      path === '404.html' ? await selfContained(dist, page) : relativePage(page, path),
    );
    await writeFile(join(dist, path), withPolicy(whole, sitePolicy(whole)));
  }
  await Promise.all(
    Object.entries(HOST_FILES).map(([name, text]) => writeFile(join(dist, name), text)),
  );
  if (process.env.SITE_URL)
    await writeFile(join(dist, 'sitemap.xml'), sitemapOf(pages, process.env.SITE_URL));
  return `${pages.length} pages`;
}

function relativePage(page: Markup[], path: string): Markup[] {
  const relative = relativeLinks(page, path);
  sayRoot(relative, path);
  return relative;
}

/** Only a public host has an address to list. */
const sitemapOf = (pages: string[], host: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages
    .filter((path) => path !== '404.html')
    .map((path) => `<url><loc>${new URL(routeOf(path).slice(1), host).href}</loc></url>`)
    .join('\n')}\n</urlset>\n`;

/** Finds the root by looking upwards for the manifest: a missing page can be at any depth. */
const FIND_ROOT = `(async()=>{let at=new URL('./',location.href);for(let i=0;i<8;i++){try{const a=await fetch(new URL('manifest.webmanifest',at));if(a.ok){for(const l of document.querySelectorAll('a[href^="/"]'))l.href=new URL(l.getAttribute('href').slice(1),at);return}}catch{}if(at.pathname==='/')return;at=new URL('../',at)}})()`;

const BESIDE = ['stylesheet', 'preload', 'manifest', 'icon', 'apple-touch-icon'];

/** A host shows 404.html at whatever address was missing, so it may ask for no file beside it. */
async function selfContained(dist: string, page: Markup[]): Promise<Markup[]> {
  const sheets = await Promise.all(sheetsOf(page).map((href) => textOf(dist, href.slice(1))));
  const icon = await dataUri(dist, 'icons/icon.svg');
  const bare = changed(page, (element) => {
    const isBeside = element.tag === 'link' && BESIDE.includes(attribute(element, 'rel'));
    const isModule = element.tag === 'script' && attribute(element, 'type') === 'module';
    return isBeside || isModule ? undefined : element;
  });
  theOne(bare, 'head').children.push(
    { tag: 'link', attributes: { rel: 'icon', href: icon }, children: [] },
    { tag: 'style', attributes: {}, children: [withoutFonts(sheets.join(''))] },
  );
  theOne(bare, 'body').children.push({ tag: 'script', attributes: {}, children: [FIND_ROOT] });
  return bare;
}
