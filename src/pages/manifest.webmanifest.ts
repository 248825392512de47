import { MANIFEST_WORDS } from './_words/manifest.words.ts';

export const GET = () =>
  new Response(
    JSON.stringify({
      id: './',
      name: MANIFEST_WORDS.name,
      short_name: MANIFEST_WORDS.shortName,
      lang: 'en-GB',
      start_url: './',
      scope: './',
      display: 'standalone',
      description: MANIFEST_WORDS.description,
      background_color: '#fbf5e8',
      theme_color: '#2f2859',
      icons: [
        { src: './icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
        {
          src: './icons/icon-mask-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    }),
  );
