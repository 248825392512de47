/** The desk's own words: controls, what is kept, keys, and what may go wrong. */
export const DESK_WORDS = {
  setting: 'Setting out the session …',
  notLoaded: 'The session did not load.',
  notLoadedDo:
    'Check the connection and load this page again, or print the running order and go on with paper.',
  noStep: 'This step is not in this copy.',
  noStepDo: 'Open the session in a newer copy of the toolkit, or',
  goOn: 'go on',
  place: (step: number, steps: number, slide: number, slides: number) =>
    `Step ${step} of ${steps}, slide ${slide} of ${slides}`,
} as const;

export const CONTROL_WORDS = {
  group: 'Controls',
  next: 'Next',
  start: 'Start the clock',
  back: 'Back',
  black: 'Black screen',
  hold: 'Hold the clock',
  goOn: 'Go on',
  more: 'Two more minutes',
  undo: 'Undo',
} as const;

export const FOOT_WORDS = {
  letters: 'Letter keys: B black, W white, space next, a number and Enter to go to a step',
  handOver: 'Hand over to another laptop',
  keepTimings: 'Keep these timings as a plan',
  timingsKept: 'Kept under “A plan of your own”, as “As it really went”.',
  timingsNotKept: 'The timings could not be kept on this device.',
  leave: 'Leave the session',
  keys: 'Keys and clickers',
  goTo: (digits: string) => `Go to step ${digits}: press Enter`,
} as const;

export const KEY_WORDS = [
  'Page down, right, down, space: next. Page up, left, up: back.',
  'Home: the first step. End: the last.',
  'B or a full stop: black. W or a comma: white. The same again, or next: back.',
  'A number and Enter: go to that step.',
  'F5 and Escape, which some clickers send, do no harm, and never show your notes.',
  'Tab into the notes or the list of steps, and the arrows and Page keys scroll them.',
  'In the room’s own window a clicker works too.',
] as const;
