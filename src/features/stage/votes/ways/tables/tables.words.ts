export const TABLES_WORDS = {
  caption: 'Four counts from each table',
  table: 'Table',
  field: (table: number, answer: string) => `Table ${table}, ${answer}`,
  more: 'One more table',
  fewer: 'One table fewer',
};
