/** What the groups of guides are called. */
import type { GuideGroup } from './guide.ts';

export const GROUP_NAMES: Record<GuideGroup, string> = {
  start: 'Start here',
  understand: 'Understand it',
  do: 'Do it',
  together: 'Do it together',
  check: 'Look again',
};
