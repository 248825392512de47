/** In a file of its own: the script that puts clock times into the order needs no more words than these. */
export const betweenTimes = (from: number | string, until: number | string): string =>
  `${from} to ${until}`;
