/** How the kinds that a card is filed under are said: its theme, phase and nation, and the roles that talk about it. */
import type { NATIONS, PHASES, TalkRole, THEMES } from './card.ts';

export const THEME_WORDS: Record<(typeof THEMES)[number], string> = {
  'getting to school': 'getting to school',
  food: 'food',
  'uniform and kit': 'uniform and kit',
  'trips and clubs': 'trips and clubs',
  'exams and worry': 'exams and worry',
  'attendance and lateness': 'attendance and lateness',
  'behaviour and exclusion': 'behaviour and exclusion',
  'homework and a place to work': 'homework and a place to work',
  'devices and data': 'devices and data',
  'caring at home': 'caring at home',
  'housing and moving': 'housing and moving',
  'language and belonging': 'language and belonging',
  'SEND and access': 'SEND and access',
  'play and lunchtimes': 'play and lunchtimes',
  'parents and the school gate': 'parents and the school gate',
  'sleep and home routines': 'sleep and home routines',
};

export const PHASE_WORDS: Record<(typeof PHASES)[number], string> = {
  'early years': 'early years',
  primary: 'primary',
  secondary: 'secondary',
  'special or alternative': 'special or alternative',
  college: 'college',
};

export const NATION_WORDS: Record<(typeof NATIONS)[number], string> = {
  UK: 'UK',
  England: 'England',
  Scotland: 'Scotland',
  Wales: 'Wales',
  'Northern Ireland': 'Northern Ireland',
};

export const ROLE_WORDS: Record<TalkRole, string> = {
  'support and operations': 'Support and operations',
  teaching: 'Teaching',
  'leading and governing': 'Leading and governing',
};
