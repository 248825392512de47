/** The colours that a page can wear. */
export const COLOUR_WORDS = {
  colours: 'Colours',
  device: 'Like my device',
  light: 'Light',
  dark: 'Dark',
  bright: 'Bright room',
  room: 'Dark room',
} as const;
