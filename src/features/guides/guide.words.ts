/** What stands round the words of a guide. */
export const GUIDE_WORDS = {
  inOneMinute: 'In one minute',
  sources: 'Sources',
  undated: 'undated',
  noAddress: 'No public address.',
  licence:
    'Words CC BY 4.0, not counting what is quoted or linked. Independent: not made or endorsed by those named here.',
};
