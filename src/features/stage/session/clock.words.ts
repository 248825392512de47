/** Times in words, for the desk and for the room. Milliseconds in. */
import type { TalkName } from '../../../model/session/talk.ts';
import { counted } from '../../../model/say.ts';

const MINUTES = { one: 'minute', other: 'minutes' };

/** For the room: whole minutes, then the last one in words, and a calm end. No seconds that run. */
export function leftWords(left: number, paused: boolean): string {
  if (paused) return 'Take the time you need';
  if (left <= 0) return 'Finish your sentence';
  // The eye sees the clock up to a second late: a step that has just begun has its own minutes, not one more.
  const minutes = Math.ceil((left - 999) / 60_000);
  if (minutes > 1) return `${minutes} minutes left`;
  return left > 30_000 ? 'One minute left' : 'Half a minute left';
}

export const behindWords = (minutes: number): string => {
  if (minutes === 0) return 'On time';
  return minutes > 0
    ? `${counted(minutes, MINUTES)} behind`
    : `${counted(-minutes, MINUTES)} ahead`;
};

/** The stages of a talk, as the room reads them. */
export const TALK_WORDS: Record<TalkName, { sign: string; now: string; then: string }> = {
  alone: { sign: '1', now: 'On your own, quietly.', then: 'alone' },
  pairs: { sign: '2', now: 'In pairs.', then: 'in pairs' },
  fours: { sign: '4', now: 'Two pairs together.', then: 'two pairs together' },
  all: { sign: 'All', now: 'All of us: one thing from each four.', then: 'all of us' },
  talk: { sign: '', now: 'Talk with your neighbour.', then: 'on we go' },
};
