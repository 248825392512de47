/**
 * The only source of what the room's screen is sent: an allow-list. Notes, plans, replies and what is not yet revealed are
 * never in it, so they can be in no message, no page and no accessibility tree of that window.
 */
import type { Card } from '../../model/card.ts';
import type { Level } from '../../model/level.ts';
import { levelsOf, type Fit } from '../../model/rule.ts';
import type { Blank, Session } from '../../model/session.ts';
import type { Slide, Step } from '../../model/step.ts';

export interface ScreenState {
  title: string;
  layout: Slide['layout'];
  points: string[];
  picture: string | null;
  card: { number: number; title: string; situation: string; responses: { id: string; text: string }[] } | null;
  vote: { letter: string; text: string } | null;
  /** Only once the desk has revealed it. */
  reading: { fit: Fit; levels: Level[]; why: string; other: { level: Level; why: string } | null; tomorrow: string } | null;
  blank: Blank;
  /** When the step ends by the clock, for the calm countdown of a talk; null when the room need not see it. */
  until: number | null;
  paused: boolean;
}

/** The response of a card that the room votes on: the chosen one, else the first on the line, else the first. */
export const responseFor = (card: Card, chosen: string | undefined) =>
  card.responses.find(({ id }) => id === chosen) ?? card.responses.find(({ fit }) => fit.includes('/')) ?? card.responses[0];

export function forScreen(session: Session, step: Step, card: Card | undefined): ScreenState {
  const slide = step.slides[session.at.slide] ?? step.slides[0];
  const here = session.plan[session.at.step];
  const response = card && (slide?.layout === 'vote' || session.revealed) ? responseFor(card, session.response[step.id]) : undefined;
  const shows = slide?.layout === 'card' || slide?.layout === 'vote';
  const talks = (slide?.layout === 'question' || slide?.layout === 'break') && session.enteredAt !== null;
  return {
    title: slide?.title ?? step.title, layout: slide?.layout ?? 'title', points: [...(slide?.points ?? [])], picture: slide?.picture ?? null,
    card: card && shows ? { number: card.number, title: card.title, situation: card.situation, responses: slide.layout === 'card' ? card.responses.map(({ id, text }) => ({ id, text })) : [] } : null,
    vote: response && slide?.layout === 'vote' ? { letter: response.id, text: response.text } : null,
    reading: card && response && session.revealed && slide?.layout === 'vote' ? { fit: response.fit, levels: levelsOf(response.fit), why: response.why, other: response.otherReading ?? null, tomorrow: card.tomorrowMorning } : null,
    blank: session.blank,
    until: talks && here && session.enteredAt !== null ? session.enteredAt + session.pausedFor + here.minutes * 60_000 - (session.spent[here.id] ?? 0) : null,
    paused: session.paused !== null,
  };
}
