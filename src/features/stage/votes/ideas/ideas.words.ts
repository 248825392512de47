export const IDEAS_WORDS = {
  title: 'Ideas from the tables',
  what: 'What would make it wider?',
  add: 'Add it',
  noNames: 'No pupil’s name. Write what changes, not who needs it.',
  hands: 'Hands',
  handsFor: (idea: string) => `Hands for: ${idea}`,
  remove: 'Remove',
  removeIdea: (idea: string) => `Remove: ${idea}`,
  back: 'Back to the slide',
  show: 'Show them to the room',
  mostFirst: 'Most hands first',
};
