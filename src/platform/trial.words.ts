export const TRIAL_WORDS = {
  screen: (label: string, wide: number, high: number) => `${label || 'screen'}, ${wide} by ${high}`,
};
