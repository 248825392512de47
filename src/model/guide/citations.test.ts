import { expect, test } from '@playwright/test';
import { citedIn, inNumberOrder, withNumbers } from './citations.ts';

const SOURCES = [{ id: 'zap' }, { id: 'linked-only' }, { id: 'blackpool-cop' }];

test('sources are numbered by first use, and one that is only linked to comes last', () => {
  const body = 'One.[^blackpool-cop] Two.[^zap] Three.[^blackpool-cop]';
  expect(citedIn(body)).toEqual(['blackpool-cop', 'zap']);
  expect(inNumberOrder(SOURCES, body).map(({ id }) => id)).toEqual([
    'blackpool-cop',
    'zap',
    'linked-only',
  ]);
});

test('the same source has the same number wherever it is cited', () => {
  const body = 'One.[^zap] Two.[^blackpool-cop] Three.[^zap]';
  expect(withNumbers(body, inNumberOrder(SOURCES, body), (number) => `(${number})`)).toBe(
    'One.(1) Two.(2) Three.(1)',
  );
});

test('what is no source of this page stays as it is written', () => {
  expect(withNumbers('One.[^unknown]', SOURCES, (number) => `(${number})`)).toBe('One.[^unknown]');
});
