/** CRC-32 (IEEE 802.3) of a text as UTF-8, eight hexadecimal digits. It meets every flip of up to 32 bits in a row. */
export function checksum(text: string): string {
  let remainder = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1)
      remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  }
  return (~remainder >>> 0).toString(16).padStart(8, '0');
}
