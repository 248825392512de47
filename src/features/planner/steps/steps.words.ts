import { counted } from '../../../model/say.ts';

const MINUTES = { one: 'minute', other: 'minutes' };

export const STEPS_WORDS = {
  title: 'The steps',
  /** Where nobody has said when the session starts. */
  minute: (minutes: number) => `${minutes} min`,
  minutes: (minutes: number) => `${minutes} min`,
  cardNumber: (number: number) => `, card ${number}`,
  mustStay: 'keep this',
  shorter: (title: string) => `${title}: one minute less`,
  longer: (title: string) => `${title}: one minute more`,
  earlier: (title: string) => `${title}: earlier`,
  later: (title: string) => `${title}: later`,
  leaveThisOut: (title: string) => `${title}: leave out`,
  leaveOut: 'Leave out',
  putBack: (title: string) => `Put back: ${title}`,
  nowLasts: (title: string, minutes: number) => `${title}: ${counted(minutes, MINUTES)}`,
  isEarlier: (title: string) => `${title} is earlier`,
  isLater: (title: string) => `${title} is later`,
  isOut: (title: string) => `${title} is left out`,
  isBack: (title: string) => `${title} is back`,
  out: 'Left out',
  card: 'Card',
  cardOption: (number: number, title: string) => `${number}. ${title}`,
  forPhase: (phase: string) => `For ${phase}`,
  forOthers: 'For other ages',
} as const;
