/** How a room looks to a camera: its light, its lens, and what stands about in it. */
export interface Look {
  blur: number;
  noise: number;
  glare: number;
  uneven: number;
  thumbs: number;
  jpeg: number;
  clutter: number;
  dark: number;
}

export const LOOKS: Record<string, Look> = {
  typical: {
    blur: 0.7,
    noise: 4,
    glare: 0.08,
    uneven: 0.35,
    thumbs: 0.5,
    jpeg: 0.4,
    clutter: 1,
    dark: 0.85,
  },
  dim: {
    blur: 0.8,
    noise: 8,
    glare: 0.02,
    uneven: 0.4,
    thumbs: 0.5,
    jpeg: 0.5,
    clutter: 1,
    dark: 0.42,
  },
  blurred: {
    blur: 1.25,
    noise: 4,
    glare: 0.05,
    uneven: 0.3,
    thumbs: 0.5,
    jpeg: 0.4,
    clutter: 1,
    dark: 0.85,
  },
  glare: {
    blur: 0.7,
    noise: 4,
    glare: 0.45,
    uneven: 0.5,
    thumbs: 0.5,
    jpeg: 0.4,
    clutter: 1,
    dark: 0.9,
  },
};
export const CLEAN: Look = {
  blur: 0.4,
  noise: 1,
  glare: 0,
  uneven: 0,
  thumbs: 0,
  jpeg: 0,
  clutter: 0.3,
  dark: 0.9,
};
