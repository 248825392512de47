/** What is said of a file that is not opened: one sentence, which says what to do. */
export const FILE_WORDS = {
  tooBig: 'This file is too big to be one of ours: choose a file that you saved from this toolkit.',
  notReadable:
    'This device could not read the file: choose it again, and a single file rather than a folder.',
  notJson:
    'This file cannot be read: choose a file that you saved from this toolkit, ending in .json.',
  notOurs: 'This is not a file from this toolkit: choose one that you saved here, ending in .json.',
  damaged: 'This file is damaged: save it again on the first device and try once more.',
  damagedHandOver:
    'This file is damaged: hand over again from the other desk, and open the new file.',
  newer:
    'This file was saved by a newer version of the toolkit: update this copy, then open the file again.',
  notKept:
    'This browser would not keep the file: free some space or leave private browsing, then open it again.',
  noSorting:
    'This file holds no sorting: choose the file that you saved from the summary of your cards.',
  noPlan: 'This file holds no plan: choose the file that you saved on this page.',
  noSession:
    'This file holds no session: choose the file that the other desk saved with “Hand over”.',
};
