/** The one classic script of the one file: the boot, every island, the shell and the search. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { attribute, islandAddresses, scriptsOf, type Markup } from '../html.ts';

const distinct = (addresses: string[]): string[] => [...new Set(addresses)].sort();

export async function bundle(dist: string, pages: readonly (readonly Markup[])[]): Promise<string> {
  const addresses = distinct(pages.flatMap(islandAddresses));
  const shells = distinct(
    pages.flatMap((page) => scriptsOf(page).flatMap((script) => attribute(script, 'src') || [])),
  );
  const from = (address: string) => JSON.stringify(join(dist, address));
  const entry = `
    import { start } from ${JSON.stringify(join(import.meta.dirname, 'one-file-boot.ts'))};
    start({
      modules: { ${addresses.map((address) => `${JSON.stringify(address)}: () => import(${from(address)})`).join(', ')} },
      shells: [${shells.map((address) => `() => import(${from(address)})`).join(', ')}],
      pagefind: () => import(${from('pagefind/pagefind.js')}),
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
    // A search that looks for a file beside it would fail from disk.
    define: { fetch: 'changingTheOddsFetch', 'import.meta.url': '"inside:/pagefind/pagefind.js"' },
    absWorkingDir: dist,
  });
  return outputFiles[0]?.text ?? '';
}

/** Islands import by address; in the one file the address is a name in a table. */
export function loadInside(code: string): string {
  if (!code.includes('import(')) return code;
  const loaded = code.replaceAll('import(', 'window.changingTheOdds.load(');
  if (!loaded.includes('component-url'))
    throw new Error(
      'one file: Astro loads islands in a way that we do not know; look at its inline runtime.',
    );
  return loaded;
}
