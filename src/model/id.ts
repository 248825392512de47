/** Ids made by chance: never from content, a table or a time, so that nothing can be read from them. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten letters and digits, 50 bits: of a thousand ideas made apart, two are alike once in two thousand million times. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => SIGNS[byte % 32]).join('');
