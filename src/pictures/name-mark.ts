/** Our mark: a wall with a lit way through it. One drawing for the page, the tab, the installed copy and the social image. */
import { MARK_WORDS } from './name-mark.words.ts';
import type { Picture } from './pen.ts';
import { box } from './shapes.ts';

/** `full` fills the square to its edges, for masks that cut their own corners. */
export const nameMark = ({ full = false } = {}): Picture => ({
  id: 'name-mark',
  alt: MARK_WORDS.alt,
  width: 64,
  height: 64,
  marks: [
    { d: box(0, 0, 64, 64, full ? 0 : 13), fill: 'mark-wall' },
    {
      d: [
        [7, 10, 20],
        [29, 10, 28],
        [7, 24, 9],
        [48, 24, 9],
        [7, 38, 7],
        [50, 38, 7],
      ]
        .map(([x = 0, y = 0, width = 0]) => box(x, y, width, 10, 2))
        .join(''),
      fill: 'mark-brick',
    },
    { d: 'M15 57V36a17 17 0 0 1 34 0V57z', fill: 'mark-wall' },
    { d: 'M18 57V36a14 14 0 0 1 28 0V57h-7V37a7 7 0 0 0-14 0V57z', fill: 'mark-arch' },
    { d: 'M27 57V38a5 5 0 0 1 10 0V57z', fill: 'mark-light' },
  ],
});
