export const TAKE_WIDER_WORDS = {
  heading: 'Take it wider',
  startFrom: 'Start from',
  howTo: 'Say each step aloud and tick it, or type it. Two minutes is plenty.',
  starter: (starter: string) => `${starter} …`,
  saidAloud: 'We said it aloud',
  isThatAName:
    'Is that a name? Leave names of pupils and families out. Nothing leaves this device, but paper does.',
  stoppingIsFine:
    'Stopping is fine: some days, helping one child through is the whole job. You can come back to it.',
  back: 'Back',
  stop: 'We stop here',
  toSummary: 'To the summary',
  nextCard: 'Next card',
};
