import { counted } from '../../model/say.ts';

export const CHECK_PAGE = {
  title: 'The night before',
  description:
    'What to try on the laptop that you will use: pictures that move, sound, second screen, full screen, sleep, clicker, back row, camera, printer.',
  lead: 'Try each line on the laptop and in the room that you will use. Nothing here is sent anywhere.',
  noScript: {
    what: 'These trials need JavaScript.',
    instead: 'Without it, run the session on paper: print',
    order: 'the running order',
    and: 'and',
    cards: 'the cards',
  },
  run: 'Run the session',
};

export const LINE_WORDS = {
  notTried: 'Not tried yet',
  good: 'Good',
  bad: 'Not yet',
  mend: 'To mend it:',
};

export const COPY_WORDS = {
  name: 'This copy is whole',
  fix: 'Load this page again with internet, or use the one file from the stick.',
  holds: (steps: number, cards: number) =>
    `${counted(steps, { one: 'step', other: 'steps' })} and ${counted(cards, { one: 'card', other: 'cards' })} are in this copy.`,
  which: 'Which copy is this?',
  site: 'from a website: it needs the internet, or “Offline” first',
  installed: 'kept on this laptop: it works with no internet',
  oneFile: 'the one file: it works with no internet',
  version: (version: string, edition: string) =>
    `Version ${version}, ${edition}. A second laptop must show the same number.`,
};

export const PICTURES_WORDS = {
  name: 'Pictures',
  fix: 'Load this page again; in the one file, save it to the computer first.',
  wall: 'The wall, as the room will see it',
  moving: 'Pictures that move',
  play: 'Play it from this copy',
  movingFailed:
    'Load this page again; in the one file, save it to the computer first. The stills and the script for two voices work without it.',
  movingSlow:
    'Close other programs and plug the laptop in. The stills and the script for two voices work without it.',
  smooth: (rate: number) => `It played: ${rate} pictures a second.`,
  jerky: (rate: number, enough: number) =>
    `It jerked: ${rate} pictures a second, and a hall needs ${enough}.`,
};

export const LAPTOP_WORDS = {
  sound: 'Sound',
  soundFix:
    'Turn the volume up, choose the hall’s speakers in the computer’s sound settings, and try again.',
  play: 'Play a tone',
  heard: 'I heard it',
  notHeard: 'I did not',
  awake: 'The laptop stays awake',
  awakeFix: 'In the power settings, set sleep and screen-off to never for today, and plug it in.',
  clicker: 'Clicker',
  clickerHeard: (keys: readonly string[]) => `Heard: ${keys.join(', ')}.`,
  clickerTry: 'Press its buttons now. No clicker? The arrow keys do the same.',
  printer: 'The printer',
  printerTry:
    'Print this page. The line below must be 50 mm long on paper: if it is not, choose “actual size”.',
  ruler: 'A line of 50 millimetres',
};

export const ROOM_WORDS = {
  second: 'A second screen or projector',
  secondFix:
    'Plug the projector in, press the Windows key and P (or open Displays on a Mac), and choose Extend. A mirrored screen works too: use one window on the desk.',
  secondUnknown:
    'This browser does not say. Look yourself: can you move this window onto the projector?',
  secondFound: 'A second screen is plugged in and extended.',
  secondNone: 'This laptop shows one picture only, or the same on both screens.',
  nameThem: 'Name the screens',
  wouldNotSay: 'The browser would not say.',
  window: 'A second window for the room',
  windowFix:
    'Allow pop-ups for this page. Or use one window: “Show it in this window” on the desk works on any mirrored laptop.',
  windowTry: 'Open one and close it again',
  full: 'Full screen',
  fullFix: 'Press F11, or Fn and F11. The session works in a window too.',
  fullTry: 'Try it (press again to leave)',
  backRow: 'Can the back row read this?',
  backRowFix: 'Move the back row forward, use the bright room theme, and read every slide aloud.',
  toBackRow: 'From the screen to the back row, in metres',
  wide: 'How wide is the picture on the wall, in metres?',
  giveBoth: 'Give both lengths in metres.',
  readable: (have: number, need: number) =>
    `The smallest words will be about ${have} mm high, and the back row needs ${need}. Good.`,
  tooSmall: (have: number, need: number, metres: number) =>
    `The smallest words will be about ${have} mm high, and the back row needs ${need}. Seat people nearer than ${metres} metres, or read the slides aloud.`,
};
