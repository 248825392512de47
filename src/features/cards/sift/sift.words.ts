export const SIFT_WORDS = {
  phase: { label: 'Phase', any: 'Any phase' },
  nation: { label: 'Nation', any: 'Any nation' },
  notices: { label: 'Who notices first', any: 'Anyone' },
  noneFits: 'No card fits all of that.',
  takeOff: 'Take one choice off, or show them all.',
  showAll: 'Show all cards',
  all: (all: number) => `All ${all} cards`,
  none: 'No card fits all of that',
  left: (left: number, all: number) =>
    left === 1 ? `1 card of ${all}` : `${left} cards of ${all}`,
};

/** Who notices, in a few groups. */
export const NOTICES_WORDS = {
  kitchen: 'kitchen',
  midday: 'midday and playground',
  site: 'site and cleaning',
  office: 'office and library',
  way: 'on the way to school',
  governors: 'governors',
  assistants: 'TAs and assistants',
  teachers: 'teachers and tutors',
};
