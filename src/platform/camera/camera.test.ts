import { expect, test } from '@playwright/test';
import { CameraError, faultOf, openingFault } from './camera-fault.ts';
import { CAMERA_WORDS } from './camera.words.ts';
import { sizeToRead } from './frames.ts';

const named = (name: string) => Object.assign(new Error('x'), { name });

test('each trouble has one sentence, which says what to do and ends with hands', () => {
  for (const words of Object.values(CAMERA_WORDS))
    expect(words).toMatch(/^[A-Z][^.]*count hands instead\.$/);
});

test('browsers name the same trouble differently', () => {
  expect(
    ['NotAllowedError', 'SecurityError', 'PermissionDeniedError'].map((name) =>
      openingFault(named(name)),
    ),
  ).toEqual(['refused', 'refused', 'refused']);
  expect(
    ['NotFoundError', 'OverconstrainedError', 'DevicesNotFoundError'].map((name) =>
      openingFault(named(name)),
    ),
  ).toEqual(['none', 'none', 'none']);
  expect(
    ['NotReadableError', 'AbortError', 'TrackStartError', 'Unheard'].map((name) =>
      openingFault(named(name)),
    ),
  ).toEqual(['taken', 'taken', 'taken', 'taken']);
  expect([undefined, null, 'a word', { name: 'NotAllowedError' }].map(openingFault)).toEqual([
    'taken',
    'taken',
    'taken',
    'refused',
  ]);
});

test('whatever is thrown, there is a sentence for it', () => {
  expect(faultOf(new CameraError('none'))).toBe('none');
  expect(new CameraError('none')).toBeInstanceOf(Error);
  for (const thrown of [new Error('blocked by policy'), 'refused', undefined, null])
    expect(CAMERA_WORDS[faultOf(thrown)]).toMatch(/^The picture could not be read/);
});

test('a frame is read as it comes, but never larger than full high definition, upright or lying', () => {
  expect(sizeToRead({ wide: 1280, high: 720 })).toEqual({ wide: 1280, high: 720 });
  expect(sizeToRead({ wide: 3840, high: 2160 })).toEqual({ wide: 1920, high: 1080 });
  expect(sizeToRead({ wide: 1080, high: 1920 })).toEqual({ wide: 1080, high: 1920 });
  expect(sizeToRead({ wide: 4000, high: 3000 })).toEqual({ wide: 1440, high: 1080 });
});
