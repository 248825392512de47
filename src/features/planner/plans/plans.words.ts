import { counted, dayWords, timeWords } from '../../../model/say.ts';

export const PLANS_WORDS = {
  make: 'Make a plan of your own',
  list: 'Plans on this device',
  noName: 'A plan without a name',
  minutes: (minutes: number) => counted(minutes, { one: 'minute', other: 'minutes' }),
  changed: (instant: number) => `${dayWords(instant)}, ${timeWords(instant)}`,
  open: 'Open a saved plan',
} as const;
