/** How each edition writes its links. Pure. */

const LINK = /(\s(?:href|src|action|component-url|renderer-url|before-hydration-url)=")(\/[^"]*)"/g;

/** The way from a page back to the root: './' at the root, '../' one folder down. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** The same page with links that work from any folder of any host. */
export const relativeLinks = (html: string, path: string): string =>
  html.replace(
    LINK,
    (_, before: string, link: string) => `${before}${rootFrom(path)}${link.slice(1)}"`,
  );

export const relativeCss = (css: string, path: string): string =>
  css.replace(/url\((["']?)\/(?!\/)/g, (_, quote: string) => `url(${quote}${rootFrom(path)}`);

/** The same page with hash routes: `/x/#a` becomes `#/x/#a`. A file that the one file does not hold loses its link. */
export function hashLinks(html: string, route: string): string {
  return (
    html
      .replace(
        /<a\b[^>]*\sdata-file-link[^>]*>([\s\S]*?)<\/a>/g,
        (_, words: string) => `<span class="quiet">${words} (in the web copy)</span>`,
      )
      // Each picture is in the file once, however many pages show it: the boot puts it in.
      .replace(/(<svg\b[^>]*\sdata-picture-id="[^"]+"[^>]*>)[\s\S]*?<\/svg>/g, '$1</svg>')
      .replace(/(<img\b[^>]*\s)src="(\/pictures\/[^"]+)"/g, '$1data-picture="$2"')
      .replace(
        /(<(?:a|form)\b[^>]*\s(?:href|action)=")(\/[^"]*|#[^"]*)"/g,
        (_, before: string, link: string) =>
          `${before}#${link.startsWith('#') ? route + link : link}"`,
      )
  );
}
