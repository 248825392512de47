/** The site: the same static files for any host and any folder. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataUri, filesBelow, ONE_FILE, routeOf, textOf } from '../files.ts';
import { relativeCss, relativeLinks, rootFrom } from './links.ts';
import { refuseStyleAttributes, sitePolicy, withPolicy } from './policy.ts';

export async function makeSite(dist: string): Promise<string> {
  const files = await filesBelow(dist);
  for (const path of files.filter((file) => file.endsWith('.css') && file.startsWith('_astro/')))
    await writeFile(join(dist, path), relativeCss(await textOf(dist, path), path));
  const pages = files.filter((file) => file.endsWith('.html') && file !== ONE_FILE);
  for (const path of pages) {
    const html = await textOf(dist, path);
    refuseStyleAttributes(html, path);
    const whole =
      path === '404.html'
        ? await selfContained(dist, html)
        : relativeLinks(html, path).replace('<html ', `<html data-root="${rootFrom(path)}" `);
    await writeFile(join(dist, path), withPolicy(whole, sitePolicy(whole)));
  }
  await Promise.all(
    Object.entries(HOST_FILES).map(([name, text]) => writeFile(join(dist, name), text)),
  );
  if (process.env.SITE_URL)
    await writeFile(join(dist, 'sitemap.xml'), sitemapOf(pages, process.env.SITE_URL));
  return `${pages.length} pages`;
}

/** Only a public host has an address to list. */
const sitemapOf = (pages: string[], host: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages
    .filter((path) => path !== '404.html')
    .map((path) => `<url><loc>${new URL(routeOf(path).slice(1), host).href}</loc></url>`)
    .join('\n')}\n</urlset>\n`;

/** Finds the root by looking upwards for the manifest: a missing page can be at any depth. */
const FIND_ROOT = `(async()=>{let at=new URL('./',location.href);for(let i=0;i<8;i++){try{const a=await fetch(new URL('manifest.webmanifest',at));if(a.ok){for(const l of document.querySelectorAll('a[href^="/"]'))l.href=new URL(l.getAttribute('href').slice(1),at);return}}catch{}if(at.pathname==='/')return;at=new URL('../',at)}})()`;

/** A host shows 404.html at whatever address was missing, so it may ask for no file beside it. */
async function selfContained(dist: string, html: string): Promise<string> {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)">/g)].map(
    ([, path]) => path ?? '',
  );
  const css = (await Promise.all(sheets.map((path) => textOf(dist, path))))
    .join('')
    .replace(/@font-face\s*\{[^}]*\}/g, '');
  const icon = await dataUri(dist, 'icons/icon.svg');
  return html
    .replace(/<link rel="(?:stylesheet|preload|manifest|icon|apple-touch-icon)"[^>]*>/g, '')
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace('</head>', () => `<link rel="icon" href="${icon}"><style>${css}</style></head>`)
    .replace('</body>', () => `<script>${FIND_ROOT}</script></body>`);
}

/** What some hosts read: no Jekyll, headers where they can be set, and types that old servers do not know. */
const HOST_FILES: Record<string, string> = {
  '.nojekyll': '',
  _headers:
    "/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  Content-Security-Policy: frame-ancestors 'none'\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n/sw.js\n  Cache-Control: no-cache\n",
  'web.config': `<?xml version="1.0" encoding="utf-8"?>
<configuration><system.webServer>
  <staticContent>
${Object.entries({
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.pagefind': 'application/wasm',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
})
  .map(
    ([suffix, type]) =>
      `    <remove fileExtension="${suffix}" /><mimeMap fileExtension="${suffix}" mimeType="${type}" />`,
  )
  .join('\n')}
  </staticContent>
  <httpProtocol><customHeaders><add name="X-Content-Type-Options" value="nosniff" /><add name="Content-Security-Policy" value="frame-ancestors 'none'" /></customHeaders></httpProtocol>
  <httpErrors errorMode="Custom"><remove statusCode="404" /><error statusCode="404" path="404.html" responseMode="File" /></httpErrors>
</system.webServer></configuration>
`,
};
