/** The buttons of the moving shot, and what is said while it runs. */
export const SHOT_WORDS = {
  watch: 'Watch it move, 10 seconds',
  again: 'Watch it again',
  stop: 'Stop',
  inStills: 'See it in four pictures',
  inStillsAgain: 'See it in four pictures again',
  nextStill: (next: number, stills: number) => `Next picture, ${next} of ${stills}`,
  notLoaded: 'The pictures that move did not load. Check the connection and try again.',
  stills: [
    'One child gets over by the steps. The wall stays.',
    'The school opens a gate. Everyone comes in.',
    'Families and staff take the wall down together.',
    'The whole wall: three kinds of help, and all of them matter.',
  ],
};
