import { expect, test } from '@playwright/test';
import type { Fit } from '../rule.ts';
import { commonPairs, guessed, lengthsOf, shapeMarks, wordMarks, type Told } from './tells.ts';

const told = (card: string, text: string, fit: Fit): Told => ({ card, text, fit });

test('a word that goes with one outcome on every card is guessed on a card never seen', () => {
  const set = ['one', 'two', 'three', 'four'].flatMap((card) => [
    told(card, 'lend a coat', 'beating'),
    told(card, 'change the list', 'changing'),
  ]);
  expect(guessed(wordMarks, set)).toBe(100);
});

test('words that say nothing are guessed no better than the commonest outcome', () => {
  const set = ['one', 'two', 'three', 'four'].flatMap((card) => [
    told(card, 'hold it', 'beating'),
    told(card, 'hold it', 'beating'),
    told(card, 'hold it', 'changing'),
  ]);
  expect(guessed(wordMarks, set)).toBeCloseTo(66.7, 1);
});

test('what only its own card says is no help', () => {
  const set = [
    told('one', 'coat coat', 'beating'),
    told('one', 'coat', 'beating'),
    told('two', 'list', 'changing'),
  ];
  expect(guessed(wordMarks, set)).toBe(0);
});

test('six marks stand for shape, whatever the words are', () => {
  expect(shapeMarks('Her mum and the council’s transport manager meet both schools.')).toEqual([
    'title: true',
    'family: true',
    'both: true',
    'schools: true',
    'one person: true',
    'the head asks: false',
  ]);
  expect(shapeMarks('The head asks for racks.').at(-1)).toBe('the head asks: true');
  expect(shapeMarks('Print it free.').every((mark) => mark.endsWith('false'))).toBe(true);
});

test('a pair of words counts once a response, in hundredths of all', () => {
  expect(commonPairs(['lend it, lend it', 'lend it', 'print it', 'wait'])).toContainEqual({
    pair: 'lend it',
    share: 50,
  });
});

test('lengths are words: mean and standard deviation', () => {
  expect(lengthsOf(['a', 'a b c', 'a b c d e'])).toEqual({ mean: 3, deviation: Math.sqrt(8 / 3) });
});
