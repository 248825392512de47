/** How cards fall onto paper. Pure. */
export const SHEETS = [
  {
    id: 'cards-a6',
    title: 'Small cards, four to a sheet',
    about: 'A4, cut twice into A6. One set for each pair.',
    perSheet: 4,
    kind: 'front',
  },
  {
    id: 'cards-a5',
    title: 'Big cards, two to a sheet',
    about: 'A4, cut once into A5. For tables, for tired eyes, and for the wall.',
    perSheet: 2,
    kind: 'front',
  },
  {
    id: 'plain-a5',
    title: 'The plain side, two to a sheet',
    about: 'The same cards in shorter words.',
    perSheet: 2,
    kind: 'plain',
  },
  {
    id: 'reveals',
    title: 'Reveal sheets, one for each card',
    about:
      'A4. Where each response fits and why: for the host, face down until the pair has sorted.',
    perSheet: 1,
    kind: 'reveal',
  },
] as const;
export type Sheet = (typeof SHEETS)[number];

/** In order, so many to a sheet; the last sheet may have room left. */
export function dealt<T>(things: readonly T[], perSheet: number): T[][] {
  return Array.from({ length: Math.ceil(things.length / perSheet) }, (_, sheet) =>
    things.slice(sheet * perSheet, (sheet + 1) * perSheet),
  );
}
