/** The Content-Security-Policy of a finished page: a hash for each inline script and style, nothing from elsewhere. */
import { sha256 } from '../files.ts';

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** Hashes of what is inline and runs; data blocks and scripts with a source need none. */
export function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, tag, attributes = '', body = ''] of html.matchAll(INLINE)) {
    if (/\bsrc=|type="application\//.test(attributes)) continue;
    (tag === 'script' ? scripts : styles).add(`'sha256-${sha256(body)}'`);
  }
  return { scripts: [...scripts], styles: [...styles] };
}

export function sitePolicy(html: string): string {
  const { scripts, styles } = inlineHashes(html);
  return [
    "default-src 'none'",
    `script-src 'self' ${html.includes('<site-search') ? "'wasm-unsafe-eval' " : ''}${scripts.join(' ')}`,
    `style-src 'self' ${styles.join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "media-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
  ]
    .map((line) => line.trim())
    .join('; ');
}

export function oneFilePolicy(html: string): string {
  const { scripts, styles } = inlineHashes(html);
  return [
    "default-src 'none'",
    `script-src 'wasm-unsafe-eval' ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    'media-src data: blob:',
    "connect-src 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** The policy stands first, but for the charset: a browser looks for that in the first 1,024 bytes only. */
export const withPolicy = (html: string, policy: string): string =>
  html
    .replace(/<meta charset="utf-8">/, '')
    .replace(
      /<head>/,
      () =>
        `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    );

/** The policy blocks inline style attributes, so a page that has one would look broken: better to stop the build. */
export function refuseStyleAttributes(html: string, page: string): void {
  const found = /<[a-z][^>]*\sstyle="[^"]*"/i.exec(html.replaceAll(INLINE, ''));
  if (found)
    throw new Error(
      `${page}: the policy blocks style="...", found in ${found[0].slice(0, 120)}. Use a class.`,
    );
}
