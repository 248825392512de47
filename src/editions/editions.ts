import type { AstroIntegration } from 'astro';

/** Loads the shell on every page, and makes every edition once the pages are built. */
export default function editions(): AstroIntegration {
  return {
    name: 'editions',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('head-inline', 'try{const t=localStorage.getItem("changing-the-odds:theme");if(t)document.documentElement.dataset.theme=t}catch{}');
        injectScript('page', 'import "/src/platform/shell.ts";import "/src/features/elements.ts";');
      },
    },
  };
}
