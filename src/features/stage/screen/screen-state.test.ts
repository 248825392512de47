/** The allow-list: every word that a room must not see yet is a canary, and each part is sent on its own condition. */
import { expect, test } from '@playwright/test';
import type { Card } from '../../../model/card/card.ts';
import { EXAMPLE_CARD } from '../../../model/card/examples.ts';
import type { Idea } from '../../../model/session/idea.ts';
import { newRound, type Tally } from '../../../model/session/round.ts';
import type { Session } from '../../../model/session/session.ts';
import type { Slide, Step } from '../../../model/session/step.ts';
import { ONE_TWO_FOUR_ALL, startTalk } from '../../../model/session/talk.ts';
import { newSession } from '../session/new-session.ts';
import { readScreenState } from './read-screen-state.ts';
import { forScreen, nextPicture, voteOf, type Look } from './screen-state.ts';

const CANARY = 'canary';
const said = { cue: `${CANARY}-cue`, say: `${CANARY}-say`, word: `${CANARY}-word` };
const slide = (layout: Slide['layout'], title: string, picture?: string): Slide => ({
  id: `slide-${title.toLowerCase().replace(' ', '-')}`,
  layout,
  title,
  points: [`${title} point`],
  notes: said,
  ...(picture ? { picture } : {}),
});
const made = (id: string, slides: Slide[]): Step => ({
  id,
  order: 10,
  title: `Step ${id}`,
  from: 'ours',
  purpose: `${CANARY}-purpose`,
  stays: 'must',
  least: 1,
  minutes: { two: 5, 'two-and-a-half': 0, three: 0, four: 0, taster: 0, shift: 0, presentation: 0 },
  group: 'everyone',
  space: `${CANARY}-space`,
  kit: [`${CANARY}-kit`],
  activity: 'vote',
  do: [`${CANARY}-do`],
  say: said,
  transition: `${CANARY}-transition`,
  ifSomeoneSays: [{ says: `${CANARY}-says`, reply: `${CANARY}-reply` }],
  reflection: `${CANARY}-reflection`,
  slides,
});
const VOTING = made('voting', [
  slide('question', 'Ask', 'food'),
  slide('card', 'Card'),
  slide('vote', 'First vote', 'break'),
  slide('points', 'Talk'),
  slide('vote', 'Second vote'),
  slide('break', 'Tea'),
]);
const AFTER = made('after', [slide('title', 'After', 'the-wall')]);
const [QUESTION, CARD, FIRST, POINTS, SECOND, BREAK] = [0, 1, 2, 3, 4, 5];
const LOOK: Look = { theme: 'bright', language: 'en-GB', ideasPage: 0 };

const card = {
  ...EXAMPLE_CARD,
  firstAlways: `${CANARY}-first-always`,
  plainSituation: `${CANARY}-plain`,
  noticedBy: `${CANARY}-noticed`,
  whoIsMissing: `${CANARY}-missing`,
  tomorrowMorning: `${CANARY}-tomorrow`,
  responses: EXAMPLE_CARD.responses.map((response) => ({
    ...response,
    plain: `${CANARY}-plain`,
    why: `${CANARY}-why ${response.id}`,
    shortWhy: `${CANARY}-short ${response.id}`,
    otherReading: { level: 'changing' as const, why: `${CANARY}-other` },
  })),
};
const tally = (beating: number, changing: number, about = false): Tally => ({
  way: 'tables',
  rows: [{ table: 3, counts: { beating, changing, supercharged: 0, depends: 0 } }],
  about,
});
const idea = (text: string, hands: number): Idea => ({
  id: `${CANARY}-id`,
  text,
  hands,
  from: 'wider',
  table: 48,
  level: 'changing',
  missing: `${CANARY}-missing`,
  joinedTo: '',
});
const FLOW = [
  [4, 3, 0, 0],
  [0, 2, 0, 0],
  [0, 0, 0, 0],
  [0, 0, 0, 0],
];
const session = (at: number, change: Partial<Session> = {}): Session => ({
  ...newSession([VOTING, AFTER], 'two', 's-canary', 0),
  startedAt: 1000,
  enteredAt: 61_000,
  pausedFor: 500,
  spent: { voting: 60_000 },
  present: 4711,
  tables: 47,
  wall: {
    sentence: `${CANARY}-sentence`,
    tell: `${CANARY}-tell`,
    staff: `${CANARY}-staff`,
    food: `${CANARY}-food`,
  },
  at: { step: 0, slide: at },
  ideas: [idea(`${CANARY}-idea`, 4712)],
  rounds: {
    voting: {
      ...newRound(),
      fingers: { b: 4713 },
      codes: ['CANARY0000000000'],
      votes: [tally(7, 2), tally(4, 5, true)],
      flow: FLOW,
    },
  },
  ...change,
});
const sent = (at: number, change: Partial<Session> = {}, look = LOOK) =>
  forScreen(session(at, change), VOTING, card, look);
const SLIDES = [QUESTION, CARD, FIRST, POINTS, SECOND, BREAK];

test('until the desk shows it, no slide sends a note, a plan, an idea, a count, a code or a reading', () => {
  for (const at of SLIDES) {
    const message = JSON.stringify(sent(at));
    expect(message, `slide ${at}`).not.toMatch(
      /canary|47\d\d|supercharged|higher-wall|not-yet|"table"/i,
    );
    expect(sent(at), `slide ${at}`).toMatchObject({ result: null, reading: null, ideas: null });
  }
});

test('what is sent on every slide, and nothing beside it', () => {
  expect(sent(QUESTION)).toEqual({
    title: 'Ask',
    layout: 'question',
    points: ['Ask point'],
    picture: 'food',
    card: null,
    vote: null,
    reading: null,
    result: null,
    ideas: null,
    talk: null,
    text: 0,
    blank: 'none',
    // Entered, stood still for half a second, five minutes long, one of them spent before.
    until: 61_000 + 500 + 300_000 - 60_000,
    paused: false,
    theme: 'bright',
    language: 'en-GB',
  });
  expect(sent(QUESTION, { paused: 70_000, text: 2, blank: 'black' })).toMatchObject({
    paused: true,
    text: 2,
    blank: 'black',
  });
});

test('what a plan wrote for the wall is sent on the slide that waits for it', () => {
  const slides = VOTING.slides.map((shown, at) =>
    at === BREAK ? { ...shown, fromPlan: [{ part: 'food' as const, words: 'Food: …' }] } : shown,
  );
  const waiting = { ...VOTING, slides };
  const points = (at: number) => forScreen(session(at), waiting, card, LOOK).points;
  expect(points(BREAK)).toEqual(['Tea point', `Food: ${CANARY}-food`]);
  expect(points(POINTS)).toEqual(['Talk point']);
});

test('the end of a step is sent for questions and breaks only, and only once it was entered', () => {
  expect(SLIDES.map((at) => sent(at).until !== null)).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
  ]);
  expect(sent(QUESTION, { enteredAt: null }).until).toBeNull();
});

test('a card with its responses on its own slide, without them on a vote, nowhere else', () => {
  expect(SLIDES.map((at) => sent(at).card?.responses.length ?? null)).toEqual([
    null,
    card.responses.length,
    0,
    null,
    0,
    null,
  ]);
  expect(Object.keys(sent(CARD).card ?? {})).toEqual(['number', 'title', 'situation', 'responses']);
  expect(Object.keys(sent(CARD).card?.responses[0] ?? {})).toEqual(['id', 'text']);
  expect(forScreen(session(CARD), VOTING, undefined, LOOK).card).toBeNull();
});

test('the response that is asked stands on the vote slides only', () => {
  expect(SLIDES.map((at) => sent(at).vote?.letter ?? null)).toEqual([
    null,
    null,
    'b',
    null,
    'b',
    null,
  ]);
  expect(forScreen(session(FIRST), VOTING, undefined, LOOK).vote).toBeNull();
  const unanswered = { ...card, responses: [] };
  expect(forScreen(session(FIRST), VOTING, unanswered, LOOK).vote).toBeNull();
});

test('the reading is sent once it is revealed, on a vote slide, of the response that is asked', () => {
  const shown = SLIDES.map((at) => sent(at, { revealed: true }).reading);
  expect(shown.map((reading) => reading !== null)).toEqual([
    false,
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(shown[FIRST]).toEqual({
    fit: 'beating',
    levels: ['beating'],
    why: `${CANARY}-short b`,
    other: { level: 'changing', why: `${CANARY}-other` },
    tomorrow: `${CANARY}-tomorrow`,
  });
  const plain = { ...card, responses: EXAMPLE_CARD.responses };
  expect(
    forScreen(session(FIRST, { revealed: true }), VOTING, plain, LOOK).reading?.other,
  ).toBeNull();
  expect(forScreen(session(FIRST, { revealed: true }), VOTING, undefined, LOOK).reading).toBeNull();
});

test('a slide that thinks a card aloud shows one response with its answers to the three questions', () => {
  const worked = (example: 'clear' | 'doubtful'): Slide => ({
    ...slide('worked', `Worked ${example}`),
    example,
  });
  const step = made('worked', [worked('clear'), worked('doubtful'), slide('points', 'After')]);
  const answers = (response: string) => ({ response, answers: ['One.', 'Two.', 'Three.'] });
  const example = { clear: answers('b'), doubtful: answers('c') } as Card['workedExample'];
  const shown = (at: number, of?: Card) => forScreen(session(at), step, of, LOOK);
  const aloud = { ...card, workedExample: example };
  const [b, c] = [card.responses[1], card.responses[2]];
  expect(shown(0, aloud)).toMatchObject({
    vote: { letter: 'b', text: b?.text },
    points: [
      'Who gets it without asking? One.',
      'What is different next term? Two.',
      'Who had to change something? Three.',
    ],
    ...{ card: null, reading: null, result: null },
  });
  expect(shown(1, aloud).vote).toEqual({ letter: 'c', text: c?.text });
  // Nothing of it on another slide, of a card without one, or of a response that is not there.
  const none = { vote: null, points: ['Worked clear point'] };
  expect(shown(2, aloud)).toMatchObject({ vote: null, points: ['After point'] });
  expect(shown(0, card)).toMatchObject(none);
  expect(shown(0)).toMatchObject(none);
  expect(shown(0, { ...aloud, responses: [] })).toMatchObject(none);
});

test('counts are sent when shown, on a vote slide; the second vote and the flow only after the talk', () => {
  const shown = SLIDES.map((at) => sent(at, { countsShown: true }).result);
  expect(shown.map((result) => result !== null)).toEqual([false, false, true, false, true, false]);
  expect(shown[FIRST]).toEqual({
    first: { beating: 7, changing: 2, supercharged: 0, depends: 0 },
    second: null,
    flow: null,
    about: false,
    moved: '',
  });
  expect(shown[SECOND]).toEqual({
    first: { beating: 7, changing: 2, supercharged: 0, depends: 0 },
    second: { beating: 4, changing: 5, supercharged: 0, depends: 0 },
    flow: FLOW,
    about: true,
    moved: '3 people of 9 moved.',
  });
});

test('fewer than five are never shown, nor a flow to or from them', () => {
  const votes = (first: Tally | null, second: Tally | null) => ({
    countsShown: true,
    rounds: {
      voting: { ...newRound(), votes: [first, second] as [Tally | null, Tally | null], flow: FLOW },
    },
  });
  expect(sent(FIRST, votes(tally(2, 2), tally(9, 9))).result).toBeNull();
  expect(sent(SECOND, votes(tally(2, 2), tally(2, 1))).result).toBeNull();
  expect(sent(SECOND, votes(tally(3, 2), tally(2, 2))).result).toMatchObject({
    second: null,
    flow: null,
  });
  expect(sent(SECOND, votes(tally(2, 2), tally(9, 9))).result).toMatchObject({
    first: null,
    flow: null,
  });
  expect(sent(FIRST, { countsShown: true, rounds: {} }).result).toBeNull();
});

test('ideas are sent while they are shown, a page at a time', () => {
  const ideas = Array.from({ length: 9 }, (_, at) => idea(`idea ${at}`, at));
  const words = ideas.map(({ text, hands }) => ({ text, hands }));
  expect(sent(POINTS, { ideas, ideasShown: false }).ideas).toBeNull();
  expect(sent(POINTS, { ideas, ideasShown: true }).ideas).toEqual({
    shown: words.slice(0, 7),
    page: 0,
    pages: 2,
  });
  const second = sent(POINTS, { ideas, ideasShown: true }, { ...LOOK, ideasPage: 1 });
  expect(second.ideas?.shown).toEqual(words.slice(7));
});

test('a talk is sent but for cards and votes, which need the whole slide', () => {
  const talk = startTalk(ONE_TWO_FOUR_ALL, 0);
  expect(SLIDES.map((at) => sent(at, { talk }).talk !== null)).toEqual([
    true,
    false,
    false,
    true,
    false,
    true,
  ]);
});

test('the vote before the talk is the first one; a later one is the second', () => {
  expect(SLIDES.map((at) => voteOf(VOTING, at))).toEqual([0, 0, 0, 1, 1, 1]);
  const begins = { ...VOTING, slides: VOTING.slides.slice(FIRST) };
  expect([0, 1].map((at) => voteOf(begins, at))).toEqual([0, 1]);
});

test('a step without slides shows its title; the picture that comes next is the next slide’s', () => {
  expect(forScreen(session(0), { ...VOTING, slides: [] }, undefined, LOOK)).toMatchObject({
    title: 'Step voting',
    layout: 'title',
    points: [],
    picture: null,
  });
  // A slide that is not there any more: the first one.
  expect(sent(99).title).toBe('Ask');
  expect(nextPicture(session(CARD), [VOTING, AFTER])).toBe('break');
  expect(nextPicture(session(BREAK), [VOTING, AFTER])).toBe('the-wall');
  expect(nextPicture(session(FIRST), [VOTING, AFTER])).toBeUndefined();
});

test('the screen reads whatever the desk sends, and refuses what it cannot draw', () => {
  const shown = {
    revealed: true,
    countsShown: true,
    ideasShown: true,
    talk: startTalk(ONE_TWO_FOUR_ALL, 0),
  };
  for (const at of SLIDES)
    for (const change of [{}, shown]) {
      const state = sent(at, change);
      expect(readScreenState(JSON.parse(JSON.stringify(state)))).toEqual(state);
      expect(readScreenState({ ...state, more: 'of a newer copy' })).toEqual(state);
      for (const field of Object.keys(state))
        expect(readScreenState({ ...state, [field]: undefined }), field).toBeUndefined();
    }
  const state = sent(SECOND, shown);
  for (const spoil of [
    { layout: 'film' },
    { points: 'one' },
    { picture: 7 },
    { card: {} },
    { vote: { letter: 'a' } },
    { reading: { ...state.reading, fit: 'good' } },
    { reading: { ...state.reading, other: {} } },
    { result: { ...state.result, first: { beating: 1 } } },
    { result: { ...state.result, flow: [[1]] } },
    { ideas: [] },
    { ideas: { shown: [{ text: 'a', hands: -1 }], page: 0, pages: 1 } },
    { talk: {} },
    { text: 9 },
    { blank: 'pink' },
    { until: 'soon' },
    { theme: 'pink' },
  ])
    expect(readScreenState({ ...state, ...spoil }), JSON.stringify(spoil)).toBeUndefined();
  expect(readScreenState(null)).toBeUndefined();
});
