/** What the planner says about itself and about what is kept. */
export const PLANNER_WORDS = {
  loading: 'Setting out the planner …',
  failed: 'The planner did not load.',
  failedWayOn: 'The running orders on this page still work: print the one you need.',
  run: 'Run this plan',
  rehearse: 'Rehearse it',
  print: 'Print it',
  save: 'Save as a file',
  copy: 'Make a copy',
  all: 'All plans',
} as const;
