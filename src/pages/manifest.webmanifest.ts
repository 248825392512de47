export const GET = () =>
  new Response(
    JSON.stringify({
      id: './',
      name: 'Changing the Odds',
      short_name: 'The Odds',
      lang: 'en-GB',
      start_url: './',
      scope: './',
      display: 'standalone',
      description:
        'A free training toolkit for schools: sort scenario cards in pairs, run a session, take it offline.',
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
