/**
 * The only source of what the room's screen is sent: an allow-list. Notes, plans, replies and what is not yet revealed are
 * never in it, so they can be in no message, no page and no accessibility tree of that window.
 */
import type { Card } from '../../../model/card/card.ts';
import type { Level } from '../../../model/card/level.ts';
import { levelsOf, type Fit } from '../../../model/card/rule.ts';
import { countsOf, maySee } from '../../../model/session/round.ts';
import type { Blank, Session, TextSize } from '../../../model/session/session.ts';
import type { Slide, Step } from '../../../model/session/step.ts';
import type { Talk } from '../../../model/session/talk.ts';
import type { Result } from '../../../model/session/round-result.ts';
import { responseFor } from '../votes/asking/asked-response.ts';
import { movedWords } from '../votes/drawing/moved.ts';
import type { VoteNumber } from '../votes/next-round.ts';

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
  /** What tables called out, while the desk shows it in place of the slide. */
  ideas: { text: string; hands: number | null }[] | null;
  talk: Talk | null;
  text: TextSize;
  blank: Blank;
  /** When the step ends by the clock, for the calm countdown of a talk; null when the room need not see it. */
  until: number | null;
  paused: boolean;
}

/** Which vote a slide belongs to: the first slide with a vote comes before the talk, any later one after it. */
export const voteOf = (step: Step, slide: number): VoteNumber =>
  step.slides.slice(0, slide).some(({ layout }) => layout === 'vote') ? 1 : 0;

/** On the first vote's slide only the first vote: on the second, both side by side. */
function resultFor(session: Session, step: Step): Result | null {
  const round = session.rounds[step.id];
  if (!round || !session.countsShown) return null;
  const [first, second] =
    voteOf(step, session.at.slide) === 0 ? [round.votes[0], null] : round.votes;
  const [before, after] = [maySee(first) ? first : null, maySee(second) ? second : null];
  if (!before && !after) return null;
  const both = before !== null && after !== null;
  return {
    first: before && countsOf(before),
    second: after && countsOf(after),
    flow: both ? round.flow : null,
    about: Boolean(before?.about || after?.about),
    moved: movedWords([before, after], both ? round.flow : null),
  };
}

export function forScreen(session: Session, step: Step, card: Card | undefined): ScreenState {
  const slide = step.slides[session.at.slide] ?? step.slides[0];
  const here = session.plan[session.at.step];
  const response =
    card && (slide?.layout === 'vote' || session.revealed)
      ? responseFor(card, session.rounds[step.id])
      : undefined;
  const shows = slide?.layout === 'card' || slide?.layout === 'vote';
  const talks =
    (slide?.layout === 'question' || slide?.layout === 'break') && session.enteredAt !== null;
  return {
    title: slide?.title ?? step.title,
    layout: slide?.layout ?? 'title',
    points: [...(slide?.points ?? [])],
    picture: slide?.picture ?? null,
    card:
      card && shows
        ? {
            number: card.number,
            title: card.title,
            situation: card.situation,
            responses:
              slide.layout === 'card' ? card.responses.map(({ id, text }) => ({ id, text })) : [],
          }
        : null,
    vote:
      response && slide?.layout === 'vote' ? { letter: response.id, text: response.text } : null,
    reading:
      card && response && session.revealed && slide?.layout === 'vote'
        ? {
            fit: response.fit,
            levels: levelsOf(response.fit),
            why: response.why,
            other: response.otherReading ?? null,
            tomorrow: card.tomorrowMorning,
          }
        : null,
    result: slide?.layout === 'vote' ? resultFor(session, step) : null,
    ideas: session.ideasShown ? session.ideas.map(({ text, hands }) => ({ text, hands })) : null,
    // A card and a vote need the whole slide.
    talk: shows ? null : session.talk,
    text: session.text,
    blank: session.blank,
    until:
      talks && here && session.enteredAt !== null
        ? session.enteredAt +
          session.pausedFor +
          here.minutes * 60_000 -
          (session.spent[here.id] ?? 0)
        : null,
    paused: session.paused !== null,
  };
}

/** The picture of the slide that comes next, so that it is there when it is asked for. */
export function nextPicture(session: Session, steps: readonly Step[]): string | undefined {
  const slidesOf = (at: number) =>
    steps.find(({ id }) => id === session.plan[at]?.id)?.slides ?? [];
  const { step, slide } = session.at;
  return (slidesOf(step)[slide + 1] ?? slidesOf(step + 1)[0])?.picture;
}
