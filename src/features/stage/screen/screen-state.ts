/**
 * The only source of what the room's screen is sent: an allow-list. Notes, plans, replies and what is not yet revealed are
 * never in it, so they can be in no message, no page and no accessibility tree of that window.
 */
import type { Card } from '../../../model/card/card.ts';
import type { Level } from '../../../model/card/level.ts';
import { THREE_QUESTIONS } from '../../../model/card/level.words.ts';
import { levelsOf, type Fit } from '../../../model/card/rule.ts';
import { countsOf, maySee, type Tally } from '../../../model/session/round.ts';
import type { Blank, Session, TextSize } from '../../../model/session/session.ts';
import type { Slide, Step } from '../../../model/session/step.ts';
import type { Talk } from '../../../model/session/talk.ts';
import type { Result } from '../../../model/session/round-result.ts';
import type { Theme } from '../../../platform/theme.ts';
import { endOfStep } from '../session/clock.ts';
import { pointsOf } from '../session/points-of.ts';
import { responseFor } from '../votes/asking/asked-response.ts';
import { movedWords } from '../votes/drawing/moved.ts';
import type { VoteNumber } from '../votes/next-round.ts';
import { pageOf, type IdeasPage } from './ideas/idea-pages.ts';

/** How the desk looks, which the room's screen follows. */
export interface Look {
  theme: Theme;
  /** Such as 'en-GB'. */
  language: string;
  /** Which page of the ideas is shown, from 0. */
  ideasPage: number;
}
export interface ScreenState {
  title: string;
  layout: Slide['layout'];
  points: string[];
  picture: string | null;
  card: {
    number: number;
    title: string;
    situation: string;
    responses: { id: string; text: string }[];
  } | null;
  vote: { letter: string; text: string } | null;
  /** Only once the desk has revealed it. */
  reading: {
    fit: Fit;
    levels: Level[];
    why: string;
    other: { level: Level; why: string } | null;
    tomorrow: string;
  } | null;
  /** How the room answered, once the desk shows it; never a table alone, never fewer than five. */
  result: Result | null;
  /** What tables called out, a page at a time, while the desk shows it in place of the slide. */
  ideas: IdeasPage | null;
  talk: Talk | null;
  text: TextSize;
  blank: Blank;
  /** When the step ends by the clock, for the calm countdown of a talk; null when the room need not see it. */
  until: number | null;
  paused: boolean;
  theme: Theme;
  language: string;
}

/** Which vote a slide belongs to: the first slide with a vote comes before the talk, any later one after it. */
export const voteOf = (step: Step, slide: number): VoteNumber =>
  step.slides.slice(0, slide).some(({ layout }) => layout === 'vote') ? 1 : 0;

/** What the desk shows now, as far as a room may see it. */
export function forScreen(
  session: Session,
  step: Step,
  card: Card | undefined,
  look: Look,
): ScreenState {
  const slide = step.slides[session.at.slide] ?? step.slides[0] ?? NO_SLIDE(step);
  const { layout } = slide;
  return {
    title: slide.title,
    layout,
    points: pointsOf(slide, session.wall),
    picture: slide.picture ?? null,
    card: card ? cardFor(card, layout) : null,
    ...(layout === 'vote' ? voteFor(session, step, card) : NO_VOTE),
    ...workedFor(card, slide),
    ideas: session.ideasShown ? pageOf(session.ideas, look.ideasPage) : null,
    // A card and a vote need the whole slide.
    talk: layout === 'card' || layout === 'vote' ? null : session.talk,
    text: session.text,
    blank: session.blank,
    until: layout === 'question' || layout === 'break' ? endOfStep(session) : null,
    paused: session.paused !== null,
    theme: look.theme,
    language: look.language,
  };
}

/** A step without a slide shows its own title. */
const NO_SLIDE = ({
  title,
}: Step): Pick<Slide, 'layout' | 'title' | 'points' | 'fromPlan' | 'picture' | 'example'> => ({
  layout: 'title',
  title,
  points: [],
});

/** A response thought aloud: itself, and the three questions with its answers. */
function workedFor(
  card: Card | undefined,
  { example }: Pick<Slide, 'example'>,
): Partial<ScreenState> {
  const worked = example && card?.workedExample?.[example];
  const response = card?.responses.find(({ id }) => id === worked?.response);
  if (!worked || !response) return {};
  return {
    points: THREE_QUESTIONS.map((question, at) => `${question} ${worked.answers[at] ?? ''}`),
    vote: { letter: response.id, text: response.text },
  };
}

type Vote = Pick<ScreenState, 'vote' | 'reading' | 'result'>;
const NO_VOTE: Vote = { vote: null, reading: null, result: null };

/** What is asked, and only what the desk has shown of the answers. */
function voteFor(session: Session, step: Step, card: Card | undefined): Vote {
  const result = session.countsShown ? resultFor(session, step) : null;
  const response = card && responseFor(card, session.rounds[step.id]);
  if (!card || !response) return { ...NO_VOTE, result };
  return {
    vote: { letter: response.id, text: response.text },
    reading: session.revealed ? readingOf(card, response) : null,
    result,
  };
}

/** The responses stand on the slide of the card; a vote shows one of them. */
function cardFor(card: Card, layout: Slide['layout']): ScreenState['card'] {
  if (layout !== 'card' && layout !== 'vote') return null;
  const { number, title, situation, responses } = card;
  return {
    number,
    title,
    situation,
    responses: layout === 'card' ? responses.map(({ id, text }) => ({ id, text })) : [],
  };
}

const readingOf = (
  card: Card,
  { fit, shortWhy, otherReading }: Card['responses'][number],
): ScreenState['reading'] => ({
  fit,
  levels: levelsOf(fit),
  why: shortWhy,
  other: otherReading ? { level: otherReading.level, why: otherReading.why } : null,
  tomorrow: card.tomorrowMorning,
});

/** On the first vote's slide only the first vote: on the second, both side by side. */
function resultFor(session: Session, step: Step): Result | null {
  const round = session.rounds[step.id];
  if (!round) return null;
  const [first, second] = round.votes;
  const before = seen(first);
  const after = voteOf(step, session.at.slide) === 1 ? seen(second) : null;
  if (!before && !after) return null;
  const flow = before && after ? round.flow : null;
  return {
    first: before && countsOf(before),
    second: after && countsOf(after),
    flow,
    about: [before, after].some((tally) => tally?.about),
    moved: movedWords([before, after], flow),
  };
}

const seen = (tally: Tally | null): Tally | null => (maySee(tally) ? tally : null);

/** The picture of the slide that comes next, so that it is there when it is asked for. */
export function nextPicture(session: Session, steps: readonly Step[]): string | undefined {
  const slidesOf = (at: number) =>
    steps.find(({ id }) => id === session.plan[at]?.id)?.slides ?? [];
  const { step, slide } = session.at;
  return (slidesOf(step)[slide + 1] ?? slidesOf(step + 1)[0])?.picture;
}
