/** Every finished picture: one for each theme of the cards, one for each step of the session, and the wall itself. */
import type { THEMES } from '../../model/card/card.ts';
import type { Picture } from '../pen.ts';
import { attendanceAndLateness } from './attendance-and-lateness.ts';
import { behaviourAndExclusion } from './behaviour-and-exclusion.ts';
import { caringAtHome } from './caring-at-home.ts';
import { devicesAndData } from './devices-and-data.ts';
import { examsAndWorry } from './exams-and-worry.ts';
import { film } from './film.ts';
import { food } from './food.ts';
import { frameworkInPairs } from './framework-in-pairs.ts';
import { gettingToSchool } from './getting-to-school.ts';
import { homework } from './homework-and-a-place-to-work.ts';
import { housingAndMoving } from './housing-and-moving.ts';
import { introduce } from './introduce.ts';
import { languageAndBelonging } from './language-and-belonging.ts';
import { nothingHere } from './nothing-here.ts';
import { parentsAndTheGate } from './parents-and-the-school-gate.ts';
import { playAndLunchtimes } from './play-and-lunchtimes.ts';
import { present } from './present.ts';
import { selfAssess } from './self-assess.ts';
import { sendAndAccess } from './send-and-access.ts';
import { sleepAndHome } from './sleep-and-home-routines.ts';
import { theWall, WALL_PIECES } from './the-wall.ts';
import { tripsAndClubs } from './trips-and-clubs.ts';
import { WAYS } from './ways-offline.ts';
import { uniformAndKit } from './uniform-and-kit.ts';

export const THEME_PICTURES: Record<(typeof THEMES)[number], Picture> = {
  'getting to school': gettingToSchool,
  food,
  'uniform and kit': uniformAndKit,
  'trips and clubs': tripsAndClubs,
  'exams and worry': examsAndWorry,
  'attendance and lateness': attendanceAndLateness,
  'behaviour and exclusion': behaviourAndExclusion,
  'homework and a place to work': homework,
  'devices and data': devicesAndData,
  'caring at home': caringAtHome,
  'housing and moving': housingAndMoving,
  'language and belonging': languageAndBelonging,
  'SEND and access': sendAndAccess,
  'play and lunchtimes': playAndLunchtimes,
  'parents and the school gate': parentsAndTheGate,
  'sleep and home routines': sleepAndHome,
};

/** The five steps of the Resilience Zap, in its order. */
export const STEP_PICTURES = {
  introduce,
  present,
  film,
  'self-assess': selfAssess,
  'framework in pairs': frameworkInPairs,
} as const;

export const PICTURES: readonly Picture[] = [
  theWall,
  ...Object.values(WALL_PIECES),
  ...Object.values(THEME_PICTURES),
  ...Object.values(STEP_PICTURES),
  nothingHere,
  ...Object.values(WAYS),
];
