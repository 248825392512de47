import { expect, test } from '@playwright/test';
import { playTone } from './trial.ts';

const given = globalThis as { AudioContext?: unknown };
let closed: number;
let end: () => void;

const fake = (resume: () => Promise<void>) =>
  class {
    currentTime = 0;
    destination = {};
    resume = resume;
    close = () => {
      closed += 1;
      return Promise.resolve();
    };
    createGain = () => ({
      gain: { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} },
      connect: () => {},
    });
    createOscillator = () => ({
      connect: <T>(to: T) => to,
      frequency: { value: 0 },
      addEventListener: (_: string, hear: () => void) => (end = hear),
      start: () => {},
      stop: () => {},
    });
  };

test.beforeEach(() => {
  closed = 0;
});
test.afterEach(() => delete given.AudioContext);

test('each trial of the sound hands its player back once it has sounded', async () => {
  given.AudioContext = fake(() => Promise.resolve());
  for (const trial of [1, 2, 3]) {
    expect(await playTone()).toBe(true);
    expect(closed).toBe(trial - 1);
    end();
    expect(closed).toBe(trial);
  }
});

test('a trial that fails hands it back too, and where there is none it says so', async () => {
  given.AudioContext = fake(() => Promise.reject(new Error('no sound')));
  expect(await playTone()).toBe(false);
  expect(closed).toBe(1);
  delete given.AudioContext;
  expect(await playTone()).toBe(false);
  expect(closed).toBe(1);
});
