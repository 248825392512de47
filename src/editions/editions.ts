import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexForSearch } from './index-search.ts';
import { makeOneFile } from './one-file/one-file.ts';
import { calmPreloadHelper } from './preload.ts';
import { makeSite } from './site/site.ts';
import { makeStick } from './stick.ts';
import { makeWorker } from './worker/make-worker.ts';

const EARLY_THEME =
  'try{const t=localStorage.getItem("changing-the-odds:theme");if(t)document.documentElement.dataset.theme=t}catch{}';

/** Loads the shell on every page, and makes every edition once the pages are built. */
export default function editions(): AstroIntegration {
  return {
    name: 'editions',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('head-inline', EARLY_THEME);
        injectScript('page', 'import "/src/platform/shell.ts";import "/src/features/elements.ts";');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const phase = async (what: string, work: () => Promise<string>) => {
          const from = performance.now();
          const made = await work();
          logger.info(`${what}: ${made}, ${((performance.now() - from) / 1000).toFixed(1)} s`);
        };
        await phase('scripts', () => calmPreloadHelper(dist));
        await phase('search', () => indexForSearch(dist));
        // The one file reads the pages while their links still begin at the root.
        await phase('one file', () => makeOneFile(dist));
        await phase('site', () => makeSite(dist));
        await phase('stick', () => makeStick(dist));
        await phase('installed copy', () => makeWorker(dist));
      },
    },
  };
}
