/** A card: a situation and four to six responses to it. See card.schema.ts for what each field asks of an author. */
import type { Level } from './level.ts';
import type { Fit, Tests, WrittenGate } from './rule.ts';

export const RESPONSE_IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type ResponseId = (typeof RESPONSE_IDS)[number];

export const THEMES = [
  'getting to school',
  'food',
  'uniform and kit',
  'trips and clubs',
  'exams and worry',
  'attendance and lateness',
  'behaviour and exclusion',
  'homework and a place to work',
  'devices and data',
  'caring at home',
  'housing and moving',
  'language and belonging',
  'SEND and access',
  'play and lunchtimes',
  'parents and the school gate',
  'sleep and home routines',
] as const;
export const PHASES = [
  'early years',
  'primary',
  'secondary',
  'special or alternative',
  'college',
] as const;
export const NATIONS = ['UK', 'England', 'Scotland', 'Wales', 'Northern Ireland'] as const;
export const TALK_ROLES = ['support and operations', 'teaching', 'leading and governing'] as const;
export type TalkRole = (typeof TALK_ROLES)[number];

export interface Response {
  id: ResponseId;
  text: string;
  /** The same in shorter words. */
  plain: string;
  /** Whose example it is. */
  from: 'blackpool' | 'ours';
  /** Where the Blackpool source itself puts it. */
  sourceSays?: Level | undefined;
  /** The source's own words, printed under the reading. */
  source?: string | undefined;
  fit: Fit;
  tests: Tests;
  gate?: WrittenGate | undefined;
  why: string;
  /** The reason in twelve words at most, for the wall. */
  shortWhy: string;
  otherReading?: { level: Level; why: string } | undefined;
  /** Why the written fit differs from the rule's. */
  whyNotTheRule?: string | undefined;
  /** Kept for the card that is answered before and after a session; no programme uses its card. */
  keptBack?: true | undefined;
}

/** One response with the three questions answered, in eight words each at most. */
export interface Answered {
  response: ResponseId;
  answers: [string, string, string];
}

/** A card that can be thought aloud: one response that is clear, one that makes a person hesitate. */
export interface WorkedExample {
  clear: Answered;
  doubtful: Answered;
}

export interface Fact {
  text: string;
  publisher: string;
  title: string;
  year: number;
  nation: (typeof NATIONS)[number];
  address: string;
  checkBy: string;
}

export interface Card {
  id: string;
  /** Never reused, never renumbered: people hold it on paper. */
  number: number;
  /** Raised when the meaning changes, so that kept answers can say they belong to an earlier wording. */
  edition: number;
  title: string;
  theme: (typeof THEMES)[number];
  phase: (typeof PHASES)[number];
  nation: (typeof NATIONS)[number];
  noticedBy: string;
  /** The situation is after Blackpool, details ours. */
  afterBlackpool?: true | undefined;
  workedExample?: WorkedExample | undefined;
  firstAlways?: string | undefined;
  situation: string;
  plainSituation: string;
  responses: Response[];
  tomorrowMorning: string;
  whoIsMissing: string;
  /** What the responses cost, and in whose paid time. */
  cost: string;
  /** What a staff room might say: made up, and labelled so. */
  argument: { who: string; says: string }[];
  duties: {
    text: string;
    law: string;
    nation: (typeof NATIONS)[number];
    year: number;
    address: string;
  }[];
  facts: Fact[];
  moves: string[];
  talk: Record<TalkRole, string>;
}

export const wordCount = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;
