import { counted } from '../../../../model/say.ts';

const people = (count: number) => counted(count, { one: 'person', other: 'people' });

export const MOVED_WORDS = {
  known: (moved: number, all: number) => `${people(moved)} of ${all} moved.`,
  same: 'The counts are the same as before.',
  atLeast: (moved: number) =>
    `At least ${people(moved)} moved: counted like this we know how many, not who.`,
};
