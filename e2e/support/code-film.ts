/** A made film of a phone that shows a square code, for a browser that takes it for its camera. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeQR } from 'qr';

const [WIDE, HIGH, FRAMES, CELL] = [640, 480, 4, 10];
const [LIGHT, DARK, ROOM] = [220, 35, 128];

/** Writes the film into a folder of its own; `tidy` takes it away again. */
export function makeCodeFilm(text: string): { path: string; tidy: () => void } {
  const cells = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const light = Buffer.alloc(WIDE * HIGH, ROOM);
  const [left, top] = [WIDE, HIGH].map((long) => Math.floor((long - cells.length * CELL) / 2)) as [
    number,
    number,
  ];
  for (const [y, row] of cells.entries())
    for (const [x, dark] of row.entries())
      for (let line = 0; line < CELL; line += 1) {
        const from = (top + y * CELL + line) * WIDE + left + x * CELL;
        light.fill(dark ? DARK : LIGHT, from, from + CELL);
      }
  const colours = Buffer.alloc((WIDE * HIGH) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colours]);
  const folder = mkdtempSync(join(tmpdir(), 'odds-code-'));
  const path = join(folder, 'phone.y4m');
  const head = Buffer.from(`YUV4MPEG2 W${WIDE} H${HIGH} F10:1 Ip A1:1 C420\n`);
  writeFileSync(path, Buffer.concat([head, ...Array.from({ length: FRAMES }, () => frame)]));
  return { path, tidy: () => rmSync(folder, { recursive: true, force: true }) };
}
