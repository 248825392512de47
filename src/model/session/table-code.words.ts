/** Why a table's code is not taken, in one sentence that says what to do. */
export const CODE_WORDS = {
  empty: 'Type the code that the table reads out.',
  length: (wanted: number, found: number) =>
    `A table’s code has ${wanted} letters and digits; this has ${found}.`,
  strange: (sign: string) => `“${sign}” is never in a table’s code: read it out once more.`,
  signOff: 'This is not a table’s code, or one sign is off: read it out once more.',
  none: 'This is not a table’s code: read it out once more.',
  newer:
    'This code comes from a newer version of the toolkit: use the same version on both devices.',
  otherCard: (found: number, wanted: number, title: string) =>
    `That code is for card ${found}; this round is on card ${wanted}, ${title}.`,
  otherWording:
    'That table sorted another wording of this card: use the same version on both devices.',
  tableIn: (table: number) =>
    `Table ${table} is in already: remove it first if it changed its mind.`,
  codeIn: (table: number) => `This code is in already, as table ${table}.`,
};
