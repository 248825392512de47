import { expect, test } from '@playwright/test';
import { parse, serialise } from '../html.ts';
import { addDeadline } from './late.ts';

const after = (main: string) => {
  const page = parse(`<html><head></head><body><main>${main}</main></body></html>`);
  addDeadline(page);
  return serialise(page);
};

test('a page that needs a script says what to do without, right after the part that needs it', () => {
  const html = after(
    '<h1>Pairs</h1><div><astro-island ssr></astro-island></div><noscript><p>Open <a href="/cards/">the cards</a>.</p></noscript>',
  );
  expect(html).toMatch(
    /<\/astro-island><div class="not-arrived" role="status">.*did not arrive whole/,
  );
  expect(html).toMatch(/<a href="">Load the page again<\/a><\/p><p>Open <a href="\/cards\/">/);
  expect(html).toMatch(/<style>@layer feature\{\.not-arrived/);
});

test('a page to read has no deadline', () => {
  expect(after('<h1>About</h1>')).toBe(
    '<html><head></head><body><main><h1>About</h1></main></body></html>',
  );
});
