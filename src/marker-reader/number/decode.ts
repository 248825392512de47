/** Which card a black square is, and which way up. Pure. */
import { ANSWER_AT_TOP, CELLS, type Seen } from '../../model/vote-card/marker.ts';
import type { Point, Quad } from '../square/grey.ts';
import { sightOf, type Sight } from '../square/sight.ts';
import { cellGrey, placeGrey, type Grey } from './cells.ts';
import { lightOn, type Light } from './light.ts';
import { nearestPattern } from './patterns.ts';

/** Corners from the one at the top left, clockwise. Nothing when the card is turned more than 32 degrees from a quarter: then nobody can say which side is up. */
function fromTopLeft(quad: Quad): Quad | undefined {
  for (let first = 0; first < 4; first += 1) {
    const turned = [0, 1, 2, 3].map((at) => quad[(first + at) % 4]) as Quad;
    const [a, b, c, d] = turned;
    const angle =
      (Math.atan2(b[1] - a[1] + c[1] - d[1], b[0] - a[0] + c[0] - d[0]) * 180) / Math.PI;
    if (Math.abs(angle) <= 45) return Math.abs(angle) <= 32 ? turned : undefined;
  }
  return;
}

/** Reads one square, or nothing: a false number must never be counted, an unread one is read in the next frame. `rough` is the noise of the picture in grey steps. */
export function decode(
  grey: Uint8Array,
  width: number,
  height: number,
  found: Quad,
  rough: number,
): Seen | undefined {
  const quad = fromTopLeft(found);
  if (!quad) return;
  const picture = { grey, width, height };
  const sight = sightOf(quad);
  if (stepAcross(picture, sight) < Math.max(12, rough * 2)) return;
  const light = lightOn(picture, sight, Math.max(16, rough * 3));
  if (!light) return;
  const pattern = nearestPattern(innerCells(picture, sight, light));
  return pattern ? seenAs(pattern.number, pattern.turn, quad) : undefined;
}

/** How much lighter it is outside the border than inside, in grey steps: a look at the middle of each side lets go of most of what is no card. */
function stepAcross(picture: Grey, sight: Sight): number {
  let inside = 0;
  let outside = 0;
  for (const at of [1.5, 3.5, 5.5]) {
    inside += placeGrey(picture, sight, at, 0.5) / 12;
    inside += placeGrey(picture, sight, at, 6.5) / 12;
    inside += placeGrey(picture, sight, 0.5, at) / 12;
    inside += placeGrey(picture, sight, 6.5, at) / 12;
    outside += placeGrey(picture, sight, at, -0.6) / 12;
    outside += placeGrey(picture, sight, at, 7.6) / 12;
    outside += placeGrey(picture, sight, -0.6, at) / 12;
    outside += placeGrey(picture, sight, 7.6, at) / 12;
  }
  return outside - inside;
}

/** The cells inside the border, row by row: black 1 and white -1 in the light that lies on each. */
function innerCells(picture: Grey, sight: Sight, { black, white, contrast }: Light): number[] {
  const cells: number[] = [];
  for (let y = 1; y <= CELLS; y += 1)
    for (let x = 1; x <= CELLS; x += 1) {
      const low = black(x, y);
      const high = Math.max(low + contrast * 0.35, white(x, y));
      const share = (cellGrey(picture, sight, x, y) - low) / (high - low);
      cells.push(1 - 2 * Math.min(1.25, Math.max(-0.25, share)));
    }
  return cells;
}

function seenAs(number: number, turn: number, quad: Quad): Seen {
  const corners = [0, 1, 2, 3].map((at) => quad[(at - turn + 4) % 4]) as Point[];
  const side =
    quad.reduce((sum, [x, y], at) => {
      const [x2, y2] = quad[(at + 1) % 4] as Point;
      return sum + Math.hypot(x2 - x, y2 - y);
    }, 0) / 4;
  return { number, answer: ANSWER_AT_TOP[turn] ?? 'depends', corners, side };
}
