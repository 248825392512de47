/** What is printed on the facilitator's own papers. */
export const FOR_YOU_WORDS = {
  plan: 'This plan',
  minutes: (minutes: number) => `${minutes} minutes`,
  minutesBetween: (minutes: number, from: string, until: string) =>
    `${minutes} minutes, ${from} to ${until}`,
  at: 'At',
  step: 'Step',
  min: 'Min',
  toSay: 'To say',
  card: (number: number) => `, card ${number}`,
  keepIt: '● Keep this, however late it is. No child is named. Safeguarding lead today: ',
  support: ' Support for staff: ',
  food: (food: string) => `In the food: ${food}`,
  sentence: (sentence: string) => `The head’s own sentence: ${sentence}`,
  room: (name: string) => (name ? `The room: ${name}` : 'The room'),
  dots: 'Seat dots',
  howToUseDots: 'Cut out. Three bowls at the door, one for each shape.',
  table: 'Table',
  voices: 'A cook and a teacher',
  whoReads: 'One reads the cook, one the teacher.',
} as const;
