/** The size of the wall's picture, and how far down the ground is. */
export const [WIDTH, HEIGHT, GROUND] = [1200, 460, 340] as const;
