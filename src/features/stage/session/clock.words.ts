/** Times in words, for the desk and for the room. Milliseconds in. */
import type { TalkName } from '../../../model/session/talk.ts';

/** 4:05, and −0:30 when it runs over. */
export function minutesAndSeconds(left: number): string {
  const seconds = Math.ceil(Math.abs(left) / 1000);
  return `${left < -999 ? '−' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** For the room: whole minutes, then the last one in words, and a calm end. No seconds that run. */
export function leftWords(left: number, paused: boolean): string {
  if (paused) return 'Take the time you need';
  if (left <= 0) return 'Finish your sentence';
  // The eye sees the clock up to a second late: a step that has just begun has its own minutes, not one more.
  const minutes = Math.ceil((left - 999) / 60_000);
  return minutes > 1
    ? `${minutes} minutes left`
    : left > 30_000
      ? 'One minute left'
      : 'Half a minute left';
}

export const clockTime = (instant: number): string =>
  new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

export const behindWords = (minutes: number): string =>
  minutes === 0
    ? 'On time'
    : minutes > 0
      ? `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} behind`
      : `${-minutes} ${minutes === -1 ? 'minute' : 'minutes'} ahead`;

/** The stages of a talk, as the room reads them. */
export const TALK_WORDS: Record<TalkName, { sign: string; now: string; then: string }> = {
  alone: { sign: '1', now: 'On your own, quietly.', then: 'alone' },
  pairs: { sign: '2', now: 'In pairs.', then: 'in pairs' },
  fours: { sign: '4', now: 'Two pairs together.', then: 'two pairs together' },
  all: { sign: 'All', now: 'All of us: one thing from each four.', then: 'all of us' },
  talk: { sign: '', now: 'Talk with your neighbour.', then: 'on we go' },
};
