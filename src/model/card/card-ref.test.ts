import { expect, test } from '@playwright/test';
import { isCardRef, numberOfCard } from './card-ref.ts';

test('a card is a number of ours, or the id of an own one; the numbers of own cards are never kept', () => {
  expect([1, 48, 1000, 'own:bus-fare'].map(isCardRef)).toEqual([true, true, true, true]);
  for (const value of [0, -1, 1001, 1023, 1024, 1.5, '3', 'own:', 'own:../x', 'bus-fare', null])
    expect(isCardRef(value), String(value)).toBe(false);
});

test('a device shows an own card by the number that it gave it, from 1001 to 1023', () => {
  expect(numberOfCard(7)).toBe(7);
  expect(numberOfCard('own:bus-fare', { 'own:bus-fare': 1001 })).toBe(1001);
  for (const number of [1000, 1024, 3])
    expect(numberOfCard('own:bus-fare', { 'own:bus-fare': number })).toBeUndefined();
  expect(numberOfCard('own:bus-fare')).toBeUndefined();
});
