/** A wheelchair that its owner pushes: seen from the side, facing right. The seat is at the height of SEAT. */
import type { Mark } from '../pen.ts';
import { ellipse, line } from '../shapes.ts';

export function wheelchair(): { under: Mark[]; over: Mark[] } {
  const spokes = [0, 45, 90, 135]
    .map((turn) => {
      const [dx, dy] = [
        Math.cos((turn * Math.PI) / 180) * 25,
        Math.sin((turn * Math.PI) / 180) * 25,
      ];
      return line([-4 - dx, -28 - dy], [-4 + dx, -28 + dy]);
    })
    .join('');
  return {
    under: [
      {
        d: line([-20, -82], [-17, -40], [20, -40], [26, -8], [36, -8]),
        stroke: 'metal',
        width: 4.5,
      },
      { d: line([-20, -82], [-29, -82]), stroke: 'feature', width: 6 },
      { d: ellipse(22, -8, 8), fill: 'feature' },
      { d: ellipse(22, -8, 3.4), fill: 'silver' },
    ],
    over: [
      { d: ellipse(-4, -28, 27), stroke: 'feature', width: 5 },
      { d: spokes, stroke: 'silver', width: 1.3 },
      { d: ellipse(-4, -28, 21), stroke: 'metal', width: 1.8 },
      { d: ellipse(-4, -28, 5), fill: 'metal' },
    ],
  };
}
