/** Counts, lists, days and times as a British reader expects them, by the platform's own formatters. */
const LANGUAGE = 'en-GB';
const plurals = new Intl.PluralRules(LANGUAGE);
const lists = new Intl.ListFormat(LANGUAGE, { style: 'long', type: 'conjunction' });

/** The form for this many: `plural(2, { one: 'table', other: 'tables' })` is "tables". */
export const plural = (count: number, forms: { one: string; other: string }): string =>
  plurals.select(count) === 'one' ? forms.one : forms.other;

/** The count and its form: "1 table", "2 tables". */
export const counted = (count: number, forms: { one: string; other: string }): string =>
  `${count} ${plural(count, forms)}`;

/** "one", "one and two", "one, two and three". */
export const listed = (items: readonly string[]): string => lists.format(items);

/** "24 November 2026", in the time of this device. */
export const dayWords = (instant: number): string =>
  new Date(instant).toLocaleDateString(LANGUAGE, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** "24 November 2026" for a date written as 2026-11-24, the same on every device. */
export const dateWords = (date: string): string =>
  new Date(date).toLocaleDateString(LANGUAGE, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** "14:05", in the time of this device. */
export const timeWords = (instant: number): string =>
  new Date(instant).toLocaleTimeString(LANGUAGE, { hour: '2-digit', minute: '2-digit' });
