/** What stands round the words of a guide, and in its pieces. */
export const GUIDE_WORDS = {
  inOneMinute: 'In one minute',
  sources: 'Sources',
  source: (number: number) => `Source ${number}`,
  undated: 'undated',
  readIn: (year: number) => `read in ${year}`,
  noAddress: 'No public address known to us.',
  licence:
    'Words CC BY 4.0, not counting what is quoted or linked. Independent: not made or endorsed by those named here.',
};
