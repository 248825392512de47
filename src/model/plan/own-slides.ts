/**
 * A school's own words for a slide, a note or a title of ours, and slides of its own:
 * words: { welcome: { say: 'Good afternoon.' }, 'welcome/four-promises': { title: 'Five promises', points: ['...'] } }
 * slides: { q7m2x0k3va: { id: 'q7m2x0k3va', step: 'welcome', after: 'four-promises', layout: 'picture', title: 'Our hall',
 *   picture: 'attachment:x2k9...', cue: '', say: '', word: '', place: 0 } }
 */
import { isCount, isId, isObject, isOneOf, isText, readList, type Reader } from '../guard.ts';

/** What is left out stays as we wrote it. A slide's own notes are cue, say and word; so are a step's. */
export interface OwnWords {
  title?: string;
  points?: string[];
  cue?: string;
  say?: string;
  word?: string;
}
export const OWN_LAYOUTS = ['statement', 'picture'] as const;
export interface OwnSlide {
  id: string;
  step: string;
  /** The slide that it follows, ours or another own one; '' for the first of its step. */
  after: string;
  layout: (typeof OWN_LAYOUTS)[number];
  title: string;
  /** The id of a picture of ours, or 'attachment:<id>'; '' for none. */
  picture: string;
  cue: string;
  say: string;
  word: string;
  /** Where it stands among those that follow the same slide. */
  place: number;
}

const LONGEST_NOTE = 2000;
const isTitle = isText(60);
const isNote = isText(LONGEST_NOTE);
const isLayout = isOneOf(OWN_LAYOUTS);
const isIdOrNone = (value: unknown): value is string => value === '' || isId(value);
const isPicture = (value: unknown): value is string =>
  isIdOrNone(value) ||
  (typeof value === 'string' && value.startsWith('attachment:') && isId(value.slice(11)));
const readPoint: Reader<string> = (value) => (isText(90)(value) ? value : undefined);

/** '<step>' or '<step>/<slide>'. */
export const isWordsName = (value: unknown): value is string =>
  typeof value === 'string' && value.split('/').length <= 2 && value.split('/').every(isId);

export function readOwnWords(value: unknown): OwnWords | undefined {
  if (!isObject(value)) return;
  const words: OwnWords = {};
  if (value.title !== undefined) {
    if (!isTitle(value.title)) return;
    words.title = value.title;
  }
  if (value.points !== undefined) {
    const points = readList(value.points, readPoint, 5);
    if (!points) return;
    words.points = points;
  }
  for (const name of ['cue', 'say', 'word'] as const) {
    const note = value[name];
    if (note === undefined) continue;
    if (!isNote(note)) return;
    words[name] = note;
  }
  return words;
}

export function readOwnSlide(value: unknown): OwnSlide | undefined {
  if (!isObject(value)) return;
  const { id, step, after, layout, title, picture, cue, say, word, place } = value;
  if (!isId(id) || !isId(step) || !isIdOrNone(after) || !isLayout(layout)) return;
  if (!isTitle(title) || !isPicture(picture) || !isCount(place, 1e6)) return;
  if (!isNote(cue) || !isNote(say) || !isNote(word)) return;
  return { id, step, after, layout, title, picture, cue, say, word, place };
}
