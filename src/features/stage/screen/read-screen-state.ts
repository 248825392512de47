/** What came from the desk, looked at before it is shown: a fresh copy of the known parts, or nothing if one of them is off. */
import { ANSWERS, LEVELS, type Level } from '../../../model/card/level.ts';
import { GATES, LINES } from '../../../model/card/rule.ts';
import {
  isCount,
  isInstant,
  isObject,
  isOneOf,
  isText,
  orNull,
  readList,
  type Reader,
} from '../../../model/guard.ts';
import { noCounts, type Counts } from '../../../model/session/round.ts';
import { BLANKS, TEXT_SIZES } from '../../../model/session/session.ts';
import { LAYOUTS } from '../../../model/session/step.ts';
import { readTalk } from '../../../model/session/talk.ts';
import { THEMES } from '../../../platform/theme.ts';
import type { IdeasPage } from './ideas/idea-pages.ts';
import type { ScreenState } from './screen-state.ts';

const MOST_PEOPLE = 400_000;
const isWord = isText(60);
const isLine = isText(2000);
const isFlag = isOneOf([true, false]);
const isLevel = isOneOf(LEVELS);
const isFit = isOneOf([...LEVELS, ...LINES, ...GATES]);
const isLayout = isOneOf(LAYOUTS);
const isTextSize = isOneOf(TEXT_SIZES);
const isBlank = isOneOf(BLANKS);
const isTheme = isOneOf(THEMES);
const isPicture = orNull(isWord);
const isUntil = orNull(isInstant);
const isHands = orNull((value): value is number => isCount(value, MOST_PEOPLE));

const readLine: Reader<string> = (value) => (isLine(value) ? value : undefined);
const readLevel: Reader<Level> = (value) => (isLevel(value) ? value : undefined);
/** Null stays null; anything else is read, or the whole is off. */
const orNothing =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : read(value);

const readResponse: Reader<{ id: string; text: string }> = (value) =>
  isObject(value) && isWord(value.id) && isLine(value.text)
    ? { id: value.id, text: value.text }
    : undefined;

const readCard = orNothing<NonNullable<ScreenState['card']>>((value) => {
  if (!isObject(value)) return;
  const { number, title, situation } = value;
  const responses = readList(value.responses, readResponse, 12);
  return isCount(number, 9999) && isLine(title) && isLine(situation) && responses
    ? { number, title, situation, responses }
    : undefined;
});

const readVote = orNothing<NonNullable<ScreenState['vote']>>((value) =>
  isObject(value) && isWord(value.letter) && isLine(value.text)
    ? { letter: value.letter, text: value.text }
    : undefined,
);

const readOther = orNothing<{ level: Level; why: string }>((value) =>
  isObject(value) && isLevel(value.level) && isLine(value.why)
    ? { level: value.level, why: value.why }
    : undefined,
);

const readReading = orNothing<NonNullable<ScreenState['reading']>>((value) => {
  if (!isObject(value)) return;
  const { fit, why, tomorrow } = value;
  const levels = readList(value.levels, readLevel, LEVELS.length);
  const other = readOther(value.other);
  return isFit(fit) && isLine(why) && isLine(tomorrow) && levels && other !== undefined
    ? { fit, levels, why, other, tomorrow }
    : undefined;
});

const readCount: Reader<number> = (value) => (isCount(value, MOST_PEOPLE) ? value : undefined);

const readCounts = orNothing<Counts>((value) => {
  if (!isObject(value)) return;
  const counts = noCounts();
  for (const answer of ANSWERS) {
    const count = value[answer];
    if (!isCount(count, MOST_PEOPLE)) return;
    counts[answer] = count;
  }
  return counts;
});

const readFlow = orNothing<number[][]>((value) => {
  const rows = readList(value, (row) => readList(row, readCount, ANSWERS.length), ANSWERS.length);
  return rows?.length === ANSWERS.length && rows.every((row) => row.length === ANSWERS.length)
    ? rows
    : undefined;
});

const readResult = orNothing<NonNullable<ScreenState['result']>>((value) => {
  if (!isObject(value)) return;
  const { about, moved } = value;
  const [first, second, flow] = [
    readCounts(value.first),
    readCounts(value.second),
    readFlow(value.flow),
  ];
  if (first === undefined || second === undefined || flow === undefined) return;
  return isFlag(about) && isLine(moved) ? { first, second, flow, about, moved } : undefined;
});

const readIdea: Reader<IdeasPage['shown'][number]> = (value) =>
  isObject(value) && isLine(value.text) && isHands(value.hands)
    ? { text: value.text, hands: value.hands }
    : undefined;

const readIdeas = orNothing<IdeasPage>((value) => {
  if (!isObject(value)) return;
  const { page, pages } = value;
  const shown = readList(value.shown, readIdea, 60);
  return shown && isCount(page, 999) && isCount(pages, 999) ? { shown, page, pages } : undefined;
});

type Words = Pick<ScreenState, 'title' | 'layout' | 'points' | 'picture'>;
function readWords(value: Record<string, unknown>): Words | undefined {
  const { title, layout, picture } = value;
  const points = readList(value.points, readLine, 40);
  return isLine(title) && isLayout(layout) && isPicture(picture) && points
    ? { title, layout, points, picture }
    : undefined;
}

type Manner = Pick<ScreenState, 'text' | 'blank' | 'until' | 'paused' | 'theme' | 'language'>;
function readManner(value: Record<string, unknown>): Manner | undefined {
  const { text, blank, until, paused, theme, language } = value;
  if (!isTextSize(text) || !isBlank(blank) || !isUntil(until) || !isFlag(paused)) return;
  return isTheme(theme) && isWord(language)
    ? { text, blank, until, paused, theme, language }
    : undefined;
}

type Asked = Pick<ScreenState, 'card' | 'vote' | 'reading' | 'result' | 'ideas' | 'talk'>;
function readAsked(value: Record<string, unknown>): Asked | undefined {
  const asked = {
    card: readCard(value.card),
    vote: readVote(value.vote),
    reading: readReading(value.reading),
    result: readResult(value.result),
    ideas: readIdeas(value.ideas),
    talk: readTalk(value.talk),
  };
  return Object.values(asked).includes(undefined) ? undefined : (asked as Asked);
}

export function readScreenState(value: unknown): ScreenState | undefined {
  if (!isObject(value)) return;
  const words = readWords(value);
  const manner = readManner(value);
  const asked = readAsked(value);
  return words && manner && asked ? { ...words, ...asked, ...manner } : undefined;
}
