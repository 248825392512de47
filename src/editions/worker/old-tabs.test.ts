import { expect, test } from '@playwright/test';
import { readTabs, stillOpen, takeOver, unneeded } from './old-tabs.ts';

const kept = ['odds:1', 'odds:2'];

test('a tab that was open before the update keeps its copy until it is closed', () => {
  const tabs = takeOver(
    { current: 'odds:1', older: {} },
    { current: 'odds:2', tabs: ['a', 'b'], kept },
  );
  expect(tabs).toEqual({ current: 'odds:2', older: { a: 'odds:1', b: 'odds:1' } });
  expect(unneeded(tabs, kept)).toEqual([]);
  expect(unneeded(stillOpen(tabs, ['b', 'new']), kept)).toEqual([]);
  expect(unneeded(stillOpen(tabs, ['new']), kept)).toEqual(['odds:1']);
});

test('with no tab open the older copy goes at once', () => {
  const tabs = takeOver({ current: 'odds:1', older: {} }, { current: 'odds:2', tabs: [], kept });
  expect(unneeded(tabs, kept)).toEqual(['odds:1']);
});

test('a tab that missed two updates keeps the copy it runs, not the one between', () => {
  const three = [...kept, 'odds:3'];
  const first = takeOver(
    { current: 'odds:1', older: {} },
    { current: 'odds:2', tabs: ['a'], kept },
  );
  const second = takeOver(first, { current: 'odds:3', tabs: ['a', 'b'], kept: three });
  expect(second.older).toEqual({ a: 'odds:1', b: 'odds:2' });
  expect(unneeded(stillOpen(second, ['a']), three)).toEqual(['odds:2']);
});

test('a release that wrote no list left one copy: its tabs run that', () => {
  expect(takeOver(undefined, { current: 'odds:2', tabs: ['a'], kept }).older).toEqual({
    a: 'odds:1',
  });
  expect(takeOver(undefined, { current: 'odds:2', tabs: ['a'], kept: ['odds:2'] }).older).toEqual(
    {},
  );
});

test('only a list of our own shape is read', () => {
  expect(readTabs({ current: 'odds:2', older: { a: 'odds:1' } })).toBeDefined();
  for (const value of [null, [], { current: 3, older: {} }, { current: 'x', older: { a: 3 } }])
    expect(readTabs(value)).toBeUndefined();
});
