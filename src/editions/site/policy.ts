/** The Content-Security-Policy of a finished page: a hash for each inline script and style, nothing from elsewhere. */
import { sha256 } from '../files.ts';
import {
  attribute,
  elementsOf,
  named,
  parse,
  scriptsOf,
  serialise,
  textIn,
  theOne,
  type Element,
} from '../html.ts';

const hashes = (elements: Element[]): string[] => [
  ...new Set(elements.map((element) => `'sha256-${sha256(textIn(element))}'`)),
];

/** Hashes of what is inline and runs; data blocks and scripts with a source need none. Reads the final bytes. */
export function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
  const page = parse(html);
  return {
    scripts: hashes(scriptsOf(page).filter((script) => !attribute(script, 'src'))),
    styles: hashes(named(page, 'style')),
  };
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

const meta = (attributes: Element['attributes']): Element => ({
  tag: 'meta',
  attributes,
  children: [],
});

/** The policy stands first, but for the charset: a browser looks for that in the first 1,024 bytes only. */
export function withPolicy(html: string, policy: string): string {
  const page = parse(html);
  const head = theOne(page, 'head');
  head.children = [
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
    ...head.children.filter((node) => typeof node === 'string' || !('charset' in node.attributes)),
  ];
  return serialise(page);
}

/** The policy blocks inline style attributes, so a page that has one would look broken: better to stop the build. */
export function refuseStyleAttributes(html: string, page: string): void {
  const found = elementsOf(parse(html)).find(({ attributes }) => 'style' in attributes);
  if (found)
    throw new Error(
      `${page}: the policy blocks style="...", found in ${serialise(found).slice(0, 120)}. Use a class.`,
    );
}
