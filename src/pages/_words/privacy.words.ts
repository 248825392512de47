/** The part of the page on privacy that does something. */
export const PRIVACY_WORDS = {
  forget: 'Forget everything',
  byHand: 'To remove it, clear this site’s data in the settings of your browser.',
};
