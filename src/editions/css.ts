/** Style sheets as trees: addresses made relative or put inside, fonts left out. */
import postcss, { type Root } from 'postcss';

/** What stands in `url(...)`, with or without quotes, if it begins at the root of the host. */
const ROOT_URL = /url\(\s*(["']?)(\/(?!\/)[^"')]*)\1\s*\)/g;

function withAddresses(css: string, change: (path: string) => string): Root {
  const root = postcss.parse(css);
  root.walkDecls((line) => {
    line.value = line.value.replace(
      ROOT_URL,
      (_, quote: string, address: string) => `url(${quote}${change(address.slice(1))}${quote})`,
    );
  });
  return root;
}

/** The sheet with each address that begins at the root of the host as `change` answers it. */
export const changeAddresses = (css: string, change: (path: string) => string): string =>
  withAddresses(css, change).toString();

/** Paths of the files that the sheet asks for, each once. */
export function addressesIn(css: string): string[] {
  const found = new Set<string>();
  withAddresses(css, (path) => {
    found.add(path);
    return path;
  });
  return [...found];
}

export function withoutFonts(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules('font-face', (rule) => void rule.remove());
  return root.toString();
}
