/**
 * A card named in a plan, a session or a record: the number of one of ours, or 'own:<id>' of one that a school wrote.
 * On a device an own card also gets a number from 1001 to 1023, because a table's code has ten bits for it: those numbers
 * belong to this device, are never kept in a record and never printed as if they were ours.
 */
import { isCount } from '../guard.ts';

export type OwnCard = `own:${string}`;
export type CardRef = number | OwnCard;

const OWN_FIRST = 1001;
const OWN_LAST = 1023;

export const isOwnCard = (value: unknown): value is OwnCard =>
  typeof value === 'string' && /^own:[a-z0-9][a-z0-9-]{0,56}$/.test(value);

/** Ours are below 1001: the numbers from there up are given to own cards on a device. */
export const isOurNumber = (value: unknown): value is number =>
  isCount(value, OWN_FIRST - 1) && value > 0;

export const isOwnNumber = (value: unknown): value is number =>
  isCount(value, OWN_LAST) && value >= OWN_FIRST;

export const isCardRef = (value: unknown): value is CardRef =>
  isOurNumber(value) || isOwnCard(value);

/** The number by which a device shows a card; `own` holds those that its own cards got here. Nothing for one it does not have. */
export const numberOfCard = (
  card: CardRef,
  own: Readonly<Record<OwnCard, number>> = {},
): number | undefined => {
  if (typeof card === 'number') return card;
  const number = own[card];
  return isOwnNumber(number) ? number : undefined;
};
