import { expect, test } from '@playwright/test';
import {
  changed,
  islandAddresses,
  named,
  parse,
  scriptsOf,
  serialise,
  sheetsOf,
  textIn,
} from './html.ts';

test('a page comes out as it went in', () => {
  const html =
    '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><script>if (a < b) c("</p>")</script></head><body><!-- a note --><p hidden>One &amp; two<br>three</p><select><option value="">Any</option></select><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></body></html>';
  expect(serialise(parse(html))).toBe(html);
});

test('sheets, scripts and islands are found in any quotes and any order of attributes', () => {
  const page = parse(`<link href='/a.css' rel='stylesheet'><link rel=stylesheet href=/b.css>
    <link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg">
    <script src="/s.js" type='module'></script><script>x</script><script type="application/json">1</script>
    <astro-island renderer-url='/r.js' component-url="/c.js" before-hydration-url=""></astro-island>`);
  expect(sheetsOf(page)).toEqual(['/a.css', '/b.css']);
  expect(scriptsOf(page).map(textIn)).toEqual(['', 'x']);
  expect(islandAddresses(page)).toEqual(['/c.js', '/r.js']);
});

test('quotes inside an attribute survive, whichever stood around it', () => {
  expect(serialise(parse(`<a title='say "yes"' data-json="{&quot;a&quot;:1}">x</a>`))).toBe(
    '<a title="say &quot;yes&quot;" data-json="{&quot;a&quot;:1}">x</a>',
  );
});

test('links inside <noscript> are links too', () => {
  expect(named(parse('<noscript><a href="/x/">x</a></noscript>'), 'a')).toHaveLength(1);
});

test('an element can be changed, taken out or become words', () => {
  const page = parse('<div><a>1</a><b>2</b><i>3</i></div>');
  expect(
    serialise(
      changed(page, (element) =>
        element.tag === 'a' ? undefined : element.tag === 'b' ? 'two' : element,
      ),
    ),
  ).toBe('<div>two<i>3</i></div>');
});
