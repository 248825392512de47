/** What is said of a plan that cannot be used as it is. */
export const PLAN_WORDS = {
  noStep:
    'No step of this plan has any minutes: give at least one its time, or choose another plan.',
  unknownSteps:
    'This copy of the toolkit knows none of the steps of this plan: use the version that it was made with.',
};
