export const ROOM_SHEET_WORDS = {
  title: 'The room',
  /** On paper only, where the name of the plan stands nowhere else. */
  ofPlan: (name: string) => `: ${name}`,
  print: 'Print the room page',
  pack: 'The Monday pack: every paper, table by table',
} as const;
