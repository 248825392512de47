import { counted } from '../../../../model/say.ts';

const MINUTES = { one: 'min', other: 'min' };

export const CLOCK_WORDS = {
  timer: 'Time left in this step',
  held: 'the clock is held',
  over: 'over',
  left: 'left in this step',
  ends: (behind: string, end: string) => `${behind}. Ends at ${end}.`,
  endsNotAsPlanned: (behind: string, end: string, planned: string) =>
    `${behind}. Ends at ${end}, planned ${planned}.`,
  notBegun: 'The clock has not begun.',
} as const;

export const LATE_WORDS = {
  ask: 'We’re running late',
  region: 'A shorter plan',
  say: 'Say:',
  step: 'Step',
  was: 'Was',
  now: 'Now',
  minutes: (count: number) => counted(count, MINUTES),
  leftOut: 'left out',
  accept: 'Do that',
  keep: 'Keep the plan',
  shorter: 'The plan is shorter now.',
  undo: 'Undo that',
  fine: 'Fine',
} as const;

export const TALK_DESK_WORDS = {
  group: 'The talk',
  timer: 'Time left in this talk',
  stage: (now: string, left: string) => `${now} ${left}`,
  over: 'The talk is over.',
  goOn: 'Let it go on',
  hold: 'Hold the talk',
  next: 'Next stage',
  end: 'End the talk',
  off: 'Take it off the screen',
  time: 'Time a talk',
  minutes: (count: number) => counted(count, MINUTES),
  stages: '1, 2, 4, all: 12 min',
  source:
    'One minute alone, two in pairs, four in fours, five all together: after “1-2-4-All” of Liberating Structures, 2013.',
} as const;

export const REHEARSED_WORDS = {
  region: 'The rehearsal',
  title: 'A rehearsal.',
  speak: 'Speak it aloud. New timings are offered at the last step.',
  asPlanned: 'Every step took the time that the plan gives it.',
  other: 'These steps took another time than the plan gives them.',
  step: 'Step',
  plan: 'Plan',
  taken: 'Taken',
  minutes: (count: number) => counted(count, MINUTES),
  make: 'Make a plan with these times',
  kept: 'Kept as a plan: “As it really went”.',
  notKept: 'The timings could not be kept on this device.',
} as const;
