/**
 * Searches the numbers of the vote cards once, and prints them for `src/model/marker-codes.ts`: node scripts/marker-codes.ts
 * 5 by 5 cells, so 25 bits. Every two differ in at least so many cells however either card is turned, and so does each from its own turns.
 * The list is never changed after release: printed cards are out there.
 */
const CELLS = 5;
const turned = (code: number): number => {
  let out = 0;
  for (let y = 0; y < CELLS; y += 1)
    for (let x = 0; x < CELLS; x += 1)
      if ((code >> (y * CELLS + x)) & 1) out |= 1 << (x * CELLS + (CELLS - 1 - y));
  return out;
};
const turnsOf = (code: number): number[] => {
  const one = turned(code);
  const two = turned(one);
  return [code, one, two, turned(two)];
};
const bits = (value: number): number => {
  let count = 0;
  for (let left = value; left; left &= left - 1) count += 1;
  return count;
};
const apart = (one: number, other: number) => bits(one ^ other);

const codes: number[] = [];
const taken: number[] = [];
/** In the order of the numbers themselves: such lists turn out longer than those drawn by chance. */
function search(distance: number, most: number): void {
  for (let code = 0; code < 1 << (CELLS * CELLS) && codes.length < most; code += 1) {
    const dark = bits(code);
    // Neither nearly white nor nearly black: a camera needs both to judge the light by.
    if (dark < 8 || dark > 17) continue;
    const turns = turnsOf(code);
    const [, one = 0, two = 0] = turns;
    if (
      apart(code, one) < distance ||
      apart(code, two) < distance ||
      taken.some((other) => apart(other, code) < distance)
    )
      continue;
    codes.push(code);
    taken.push(...turns);
  }
}
search(8, 80);
search(7, 240);
console.log(codes.map((code) => code.toString(36)).join(' '));
