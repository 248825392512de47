import { expect, test } from '@playwright/test';
import { CAMERA_WORDS, faultOf, sizeToRead } from './camera.ts';

const named = (name: string) => Object.assign(new Error('x'), { name });

test('each trouble has one sentence, which says what to do and ends with hands', () => {
  for (const words of Object.values(CAMERA_WORDS))
    expect(words).toMatch(/^[A-Z][^.]*count hands instead\.$/);
});

test('browsers name the same trouble differently', () => {
  expect(
    ['NotAllowedError', 'SecurityError', 'PermissionDeniedError'].map((name) =>
      faultOf(named(name)),
    ),
  ).toEqual(['refused', 'refused', 'refused']);
  expect(
    ['NotFoundError', 'OverconstrainedError', 'DevicesNotFoundError'].map((name) =>
      faultOf(named(name)),
    ),
  ).toEqual(['none', 'none', 'none']);
  expect(
    ['NotReadableError', 'AbortError', 'TrackStartError', 'Unheard'].map((name) =>
      faultOf(named(name)),
    ),
  ).toEqual(['taken', 'taken', 'taken', 'taken']);
  expect([undefined, null, 'a word', { name: 'NotAllowedError' }].map(faultOf)).toEqual([
    'taken',
    'taken',
    'taken',
    'refused',
  ]);
});

test('a frame is read as it comes, but never larger than full high definition, upright or lying', () => {
  expect(sizeToRead({ wide: 1280, high: 720 })).toEqual({ wide: 1280, high: 720 });
  expect(sizeToRead({ wide: 3840, high: 2160 })).toEqual({ wide: 1920, high: 1080 });
  expect(sizeToRead({ wide: 1080, high: 1920 })).toEqual({ wide: 1080, high: 1920 });
  expect(sizeToRead({ wide: 4000, high: 3000 })).toEqual({ wide: 1440, high: 1080 });
});
