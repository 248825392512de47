import { expect, test } from '@playwright/test';
import { contentsOf, FRAGMENT_MARK, marksOf } from './contents.ts';
import { placeIn, placeOfForm, searchPathIn } from './routes.ts';

const words = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const open = () =>
  contentsOf([
    { holds: 'pieces', text: '{\n<b>shared</b>\nonly for the desk\n<path d="M0 0"/>' },
    { holds: 'page', name: '/cards/', title: 'Cards', styles: '/a.css /b.css', text: '<p>{1}</p>' },
    { holds: 'page', name: '/screen/', title: 'Screen', styles: '', text: '<p>the room</p>' },
    { holds: 'page', name: '/stage/', title: 'Desk', styles: '', text: '{2}' },
    { holds: 'file', name: '/data/x.json', text: '{"a":["{2}",3,null]}' },
    { holds: 'picture', name: '/pictures/p.svg', text: '<svg><style>a{b:c}</style>{3}</svg>' },
    { holds: 'fragment', name: 'pagefind/f.pf_fragment', text: '{"content":"{2}."}' },
    { holds: 'search', name: 'pagefind/i.pf_index', text: 'AQI=' },
  ]);

test('a page, a data file and a picture are made from their pieces when asked for', () => {
  const contents = open();
  expect(contents.page('/cards/')).toEqual({
    title: 'Cards',
    styles: ['/a.css', '/b.css'],
    html: '<p><b>shared</b></p>',
  });
  expect(contents.page('/cards')?.title).toBe('Cards');
  expect(contents.page('/nowhere/')).toBeUndefined();
  expect(contents.file('/data/x.json')).toBe('{"a":["only for the desk",3,null]}');
  expect(marksOf(contents.picture('/pictures/p.svg') ?? '')).toBe('<path d="M0 0"/>');
});

test('the search gets its words from the pages, and its index as it was', () => {
  const contents = open();
  expect(words(contents.searchFile('pagefind/f.pf_fragment'))).toBe(
    `${FRAGMENT_MARK}{"content":"only for the desk."}`,
  );
  expect([...(contents.searchFile('pagefind/i.pf_index') ?? [])]).toEqual([1, 2]);
  expect(contents.searchFile('pagefind/none')).toBeUndefined();
});

test('the room’s window keeps its own page and the pictures, and no other word', () => {
  const contents = open();
  contents.keepOnly('/screen/');
  expect(contents.page('/screen/')?.html).toBe('<p>the room</p>');
  expect(contents.picture('/pictures/p.svg')).toContain('<path d="M0 0"/>');
  expect(contents.page('/stage/')).toBeUndefined();
  expect(contents.file('/data/x.json')).toBeUndefined();
  expect(contents.searchFile('pagefind/f.pf_fragment')).toBeUndefined();
});

test('a file without blocks shows nothing, and does not fail', () => {
  expect(contentsOf([]).page('/')).toBeUndefined();
});

test('a hash names a route, and perhaps an anchor', () => {
  expect(placeIn('')).toEqual({ route: '/', anchor: '' });
  expect(placeIn('#/cards/?q=bus#food')).toEqual({ route: '/cards/', anchor: 'food' });
  expect(placeIn('#/a%20b/')).toEqual({ route: '/a b/', anchor: '' });
  // A stray % is no address, and must not break the file.
  expect(placeIn('#/100%/')).toEqual({ route: '/100%/', anchor: '' });
});

test('a form goes to its page with its fields', () => {
  expect(placeOfForm('#/search/', [['q', 'no breakfast']])).toBe('/search/?q=no+breakfast');
});

test('the search’s own addresses are found in any form', () => {
  expect(searchPathIn('inside:/pagefind/index/a.pf_index?x')).toBe('pagefind/index/a.pf_index');
  expect(searchPathIn('https://elsewhere.org/x')).toBe('');
});
