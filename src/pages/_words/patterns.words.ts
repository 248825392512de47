/** The page of every part in every theme, for those who work on the toolkit. */
export const PATTERNS_WORDS = {
  title: 'Patterns',
  description: 'Every part of the toolkit in every theme, for those who work on it.',
  what: 'Every part in every theme, for those who work on the toolkit. The example card is made up; the tests use the same one.',
  marks: 'Marks',
  parts: 'Parts',
  cardInList: 'The card in a list',
  hall: 'The hall',
  camera: 'Counting with the camera',
  colours: 'Colours',
  pictures: 'Pictures',
  onePicture: 'One picture, four themes',
};
