export const CODES_WORDS = {
  field: 'A table’s code',
  like: 'ABCD EFGH JKMN PQRS',
  add: 'Add it',
  scan: 'Scan it',
  close: 'Close the camera',
  isIn: (table: number) => `Table ${table} is in.`,
  failed: 'The camera’s part did not load: type the codes instead.',
  table: (table: number) => `Table ${table}`,
  remove: 'Remove',
  removeTable: (table: number) => `Remove table ${table}`,
};

export const CODES_CAMERA_WORDS = {
  again: 'Try again',
  picture: 'What the camera sees',
  opening: 'Opening the camera. If your browser asks, allow it.',
  on: 'Show it one phone at a time, and hold still until the table is in. No picture is kept or sent.',
};
