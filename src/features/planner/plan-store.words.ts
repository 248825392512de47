/** The words that the plans give themselves. */
export const PLAN_STORE_WORDS = {
  nameless: 'Plan',
  copy: (name: string) => `${name}, copy`,
  fromFile: (name: string) => `${name}, from the file`,
  file: (day: string) => `our-plan-${day}`,
  bothKept: (name: string) =>
    `This plan was changed here and in the file. Both are kept: this is “${name}”, the other is under “All plans”. Go on with the one you want.`,
};
