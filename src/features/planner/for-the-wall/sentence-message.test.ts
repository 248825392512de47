import { expect, test } from '@playwright/test';
import { isTooLong, sentenceMessages } from './sentence-message.ts';

test('a calm sentence is left alone', () => {
  for (const sentence of ['', 'I saw who stayed away when the trip cost money.'])
    expect(sentenceMessages(sentence)).toEqual([]);
});

test('each thing to look at again is one sentence, and only the thirteenth word keeps it off the wall', () => {
  expect(sentenceMessages('We have 3 children like Amina')).toEqual([
    'Look again at “3”: so small a number may point to one child. “Some of our pupils” says as much.',
    'Is “Amina” a pupil? Then leave the name out. A place or a subject may stay.',
  ]);
  const twelve = 'a b c d e f g h i j k l';
  expect([isTooLong(twelve), isTooLong(`${twelve} m`)]).toEqual([false, true]);
  expect(sentenceMessages(`${twelve} m`)).toEqual([
    'This is 13 words. It stays off the wall until it has 12 or fewer.',
  ]);
});
