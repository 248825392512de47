import { expect, test } from '@playwright/test';
import { parse, serialise } from './html.ts';
import { apart } from './index-search.ts';

test('words that stand in cells, terms and buttons beside one another do not run together', () => {
  expect(
    serialise(
      apart(parse('<dl><dt>Food</dt><dd>No breakfast</dd></dl><p><span>a</span><a>b</a>c</p>')),
    ),
  ).toBe('<dl><dt>Food </dt><dd>No breakfast </dd></dl><p><span>a</span> <a>b</a>c</p>');
});
