/** The words round a card: its face in a list, and the live card of the home page. */
export const FACE_WORDS = {
  foot: (number: number, phase: string, noticedBy: string) =>
    `Card ${number} · ${phase} · noticed by ${noticedBy}`,
};

export const TRY_CARD_WORDS = {
  heading: 'Try one now',
  firstAlways: 'First, always:',
  which: (title: string, response: number, all: number) =>
    `${title} · response ${response} of ${all}`,
  whatKind: 'What kind of help is it?',
  seeFit: 'See where it fits',
  another: 'Another response',
  inPairs: 'Sort a whole card in pairs',
  said: (answer: string, closest: string) => `You say: ${answer}. Closest fit: ${closest}.`,
};
