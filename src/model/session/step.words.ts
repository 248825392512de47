/** What the versions of the session are called. */
export const STEP_WORDS = {
  versions: {
    two: 'Two hours',
    'two-and-a-half': 'Two and a half hours',
    three: 'Three hours',
    four: 'Four hours',
    taster: 'One hour: a taster, not a Zap',
    shift: 'Twenty minutes, for people on shift',
    presentation: 'Resilience in school: a presentation',
  },
};
