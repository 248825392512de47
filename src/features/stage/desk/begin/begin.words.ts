import { counted } from '../../../../model/say.ts';

export const BEGIN_WORDS = {
  underWay: 'A session is under way',
  left: (version: string, begun: string, step: string, behind: string) =>
    `${version}, begun at ${begun}, now at “${step}”. ${behind}.`,
  goOn: 'Go on where it stopped',
  yourPlan: 'Your plan',
  plan: (minutes: number, steps: number) =>
    `${minutes} minutes, ${counted(steps, { one: 'step', other: 'steps' })}.`,
  beginPlan: 'Begin this plan',
  rehearsePlan: 'Rehearse this plan',
  begin: 'Begin the session',
  beginNew: 'Begin a new session',
  rehearse: 'Begin a rehearsal',
  howLong: 'How long have you got?',
  rehearsal: 'A rehearsal: offer me new timings afterwards',
  nothing: 'Nothing to fill in. The clock starts when you first press Next.',
} as const;

export const TAKE_OVER_WORDS = {
  summary: 'Take over from another laptop',
  file: 'Open the file that the other desk saved with “Hand over”',
} as const;
