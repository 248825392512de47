/**
 * How well vote cards are read, on frames that nothing was tuned on: share found in one frame and over a second, false numbers,
 * wrong turns, milliseconds a frame. `npm run bench:camera -- quick` takes a tenth of the frames.
 * Frames are made (made-frames.ts): try one real room before promising a distance.
 */
import { build } from 'esbuild';
import { chromium } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS } from '../../../e2e/support/browsers.ts';
import { ANSWER_AT_TOP } from '../../model/vote-card/marker.ts';
import { addFrame, newTally } from '../agree.ts';
import { findMarkers } from '../find-markers.ts';
import { chanceFrom, dealt } from './held.ts';
import { LOOKS } from './looks.ts';
import { drawFrame, type Frame } from './made-frames.ts';

const quick = process.argv.includes('quick');
const FRAMES = quick ? 1 : 8;
/** Far from every seed that was looked at while the reader was written. */
const SEED = 7_300_001;

interface Sum {
  cards: number;
  found: number;
  false: number;
  wrong: number;
}
const judge = ({ held }: Frame, seen: ReturnType<typeof findMarkers>, sum: Sum): void => {
  sum.cards += held.length;
  const read = new Set<number>();
  for (const { number, answer, corners } of seen) {
    const [x, y] = [
      corners.reduce((all, [cx]) => all + cx, 0) / 4,
      corners.reduce((all, [, cy]) => all + cy, 0) / 4,
    ];
    const card = held.find(
      (one) => one.number === number && Math.hypot(one.x - x, one.y - y) < one.side,
    );
    if (!card) sum.false += 1;
    else if (ANSWER_AT_TOP[card.turn] !== answer) sum.wrong += 1;
    else read.add(number);
  }
  sum.found += read.size;
};
const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1).padStart(5)}%`;

const all: Sum = { cards: 0, found: 0, false: 0, wrong: 0 };
let seed = SEED;
for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const)
  for (const [name, look] of Object.entries(LOOKS)) {
    const line: string[] = [];
    for (const side of width === 1280 ? [16, 20, 24, 32, 48, 64, 96, 120] : [16, 24, 32, 64]) {
      const sum: Sum = { cards: 0, found: 0, false: 0, wrong: 0 };
      for (let frame = 0; frame < (width === 1280 ? FRAMES : Math.ceil(FRAMES / 4)); frame += 1) {
        const chance = chanceFrom((seed += 7));
        const made = drawFrame(chance, width, height, dealt(chance, width, height, side, 45), look);
        judge(made, findMarkers(made.grey, width, height), sum);
      }
      all.cards += sum.cards;
      all.found += sum.found;
      all.false += sum.false;
      all.wrong += sum.wrong;
      line.push(`${side} px ${share(sum.found, sum.cards)}`);
    }
    console.log(`${width}x${height} ${name.padEnd(8)} one frame: ${line.join('  ')}`);
  }
console.log(
  `in all ${all.cards} cards, tilted up to 45 degrees: ${all.false} false numbers, ${all.wrong} wrong turns`,
);

// A second of a camera: ten frames, hands shake, the noise is new each time; two frames must agree.
for (const side of [16, 20, 24, 32]) {
  let [found, cards, wrong] = [0, 0, 0];
  for (let room = 0; room < (quick ? 1 : 3); room += 1) {
    const first = chanceFrom((seed += 7));
    const held = dealt(first, 1280, 720, side, 45);
    const tally = newTally();
    for (let frame = 0; frame < 10; frame += 1) {
      const chance = chanceFrom((seed += 7));
      const shaken = held.map((card) => ({
        ...card,
        x: card.x + (chance() - 0.5) * 3,
        y: card.y + (chance() - 0.5) * 3,
        tiltX: card.tiltX + (chance() - 0.5) * 4,
        lean: card.lean + (chance() - 0.5) * 3,
      }));
      addFrame(
        tally,
        findMarkers(
          drawFrame(chance, 1280, 720, shaken, LOOKS.typical ?? (shaken as never)).grey,
          1280,
          720,
        ),
        frame * 100,
      );
    }
    cards += held.length;
    for (const [number, answer] of tally.counted) {
      const card = held.find((one) => one.number === number);
      if (card && ANSWER_AT_TOP[card.turn] === answer) found += 1;
      else wrong += 1;
    }
  }
  console.log(
    `over one second, ${side} px: ${share(found, cards)} counted, ${wrong} false or wrong`,
  );
}

let strangers = 0;
const EMPTY = quick ? 12 : 120;
for (let frame = 0; frame < EMPTY; frame += 1) {
  const chance = chanceFrom((seed += 7));
  strangers += findMarkers(
    drawFrame(chance, 1280, 720, [], LOOKS[Object.keys(LOOKS)[frame % 4] ?? ''] as never).grey,
    1280,
    720,
  ).length;
}
console.log(`${EMPTY} frames of clutter without a card: ${strangers} false numbers`);

const { outputFiles } = await build({
  stdin: {
    contents: `import { findMarkers } from './src/marker-reader/find-markers.ts'; globalThis.findMarkers = findMarkers;`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
});
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const)
  for (const slower of [1, 4]) {
    const page = await browser.newPage();
    await page.evaluate(outputFiles[0]?.text ?? '');
    const chance = chanceFrom((seed += 7));
    const { grey } = drawFrame(
      chance,
      width,
      height,
      dealt(chance, width, height, 40, 45),
      LOOKS.typical as never,
    );
    await (
      await page.context().newCDPSession(page)
    ).send('Emulation.setCPUThrottlingRate', { rate: slower });
    const times = await page.evaluate(
      ([text, w, h]) => {
        const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
        const find = (
          globalThis as unknown as {
            findMarkers: (grey: Uint8Array, width: number, height: number) => unknown[];
          }
        ).findMarkers;
        return Array.from({ length: 25 }, () => {
          const from = performance.now();
          find(bytes, w, h);
          return performance.now() - from;
        }).slice(5);
      },
      [Buffer.from(grey).toString('base64'), width, height] as const,
    );
    const sorted = times.toSorted((one, other) => one - other);
    console.log(
      `${width}x${height} in Chromium, processor slowed ${slower} times: median ${sorted[10]?.toFixed(0)} ms a frame, 95th percentile ${sorted[18]?.toFixed(0)} ms`,
    );
    await page.close();
  }
await browser.close();
