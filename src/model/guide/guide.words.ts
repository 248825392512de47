/** What the groups of guides are called. */
export const GUIDE_WORDS = {
  groups: {
    start: 'Start here',
    understand: 'Understand it',
    do: 'Do it',
    together: 'Do it together',
    check: 'Look again',
  },
};
