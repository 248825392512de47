/** Words that are drawn: on signs, sheets and screens. Each is said in the picture's other text too. */
export const DRAWN_WORDS = {
  ourRules: 'our rules',
  borrowOne: 'borrow one',
  toastPorridgeFruit: 'toast, porridge, fruit',
  forEveryone: 'for everyone',
  oneChild: 'one child',
  allHere: 'all here',
  theCause: 'the cause',
  howAreWeDoing: 'How are we doing?',
  wellBetterNeedsMending: 'well · better · needs mending',
  everyonesDoor: 'everyone’s door',
  takeWhatFits: 'take what fits',
  areas: ['Basics', 'Belonging', 'Learning', 'Coping', 'Core self'],
};
