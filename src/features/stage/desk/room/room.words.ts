import { counted } from '../../../../model/say.ts';

/** What the desk says of the room's screen: no more than it knows. */
export const ROOM_WORDS = {
  heading: 'The room',
  black: 'a black screen',
  white: 'a white screen',
  ideas: 'the ideas from the tables',
  slide: (title: string) => `“${title}”`,
  answered: ', with how it answered',
  closest: ', with the closest fit',
  sees: (what: string) => `The room sees ${what}.`,
  none: (what: string) => `No screen is open. The room would see ${what}.`,
  closed: (what: string) => `The room’s screen was closed. The room would see ${what}.`,
  behind: 'The room’s screen has not followed yet. It is sent the slide again.',
  silent: 'The room’s screen is not heard.',
  silentFor: (seconds: number) =>
    `Not heard for ${counted(seconds, { one: 'second', other: 'seconds' })}.`,
  anotherCopy:
    'The room’s screen is another copy of the toolkit. Close it, and open the room’s screen again from here.',
  taken: 'Another desk runs this session now. Nothing that you press here reaches the room.',
  takeBack: 'Take it back to this desk',
  refused:
    'The browser would not open a window. Allow pop-ups for this page and press again, or show it in this window.',
  elsewhere:
    'The room’s screen is open in a window that this desk cannot bring to the front: look for it on the projector.',
  showHere: 'Show it in this window',
  open: 'Open the room’s screen',
  front: 'Bring the screen to the front',
  size: 'The room’s words',
  asDrawn: 'as drawn',
  larger: 'larger',
  largest: 'largest that fits',
  fill: 'Fill the screen',
} as const;

export const JOIN_WORDS = {
  group: 'A screen without a desk',
  about: 'A room’s screen is open that has lost its desk.',
  label: 'Type the four signs that it shows',
  join: 'Go on with that screen',
  notFound: 'No screen shows these signs. Look again: four letters or figures.',
} as const;

export const WINDOW_WORDS = {
  slide: 'The slide',
  bar: 'The session',
  notes: 'Notes',
  mirrored:
    'On a mirrored laptop the room sees what you type here: type the counts when both votes are over.',
  toDesk: 'To the desk',
  ask: 'Show your notes where the room may read them?',
  yes: 'Yes, show them',
  no: 'Stay on the slide',
} as const;

export const IDEAS_PAGES_WORDS = {
  group: 'Pages of the ideas',
  page: (page: number, pages: number) => `The room sees page ${page} of ${pages}.`,
  back: 'Ideas before these',
  next: 'More ideas',
} as const;
