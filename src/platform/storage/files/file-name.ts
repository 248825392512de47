/** Names of files that every system takes. Pure. */

/** Windows keeps these for devices, whatever ending follows. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/;
const LONGEST = 60;

/**
 * "Monday, with all" becomes "monday-with-all". Letters and digits of any script stay; a title that leaves none, or the name of a
 * device, falls back on `fallback`, such as "plan-2026-11-24". Without an ending.
 */
export function fileName(title: string, fallback: string): string {
  const plain = [
    ...title
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
  ]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
  return plain === '' || DEVICES.test(plain) ? fallback : plain;
}

/** The day of an instant as files name it: 2026-11-24, in the time of this device. */
export function dayOf(instant: number): string {
  const day = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
