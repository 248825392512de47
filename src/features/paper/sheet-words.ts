/** Words of the sheets, cut to the size of a table. Pure. */
export interface SheetWords {
  id: string;
  title: string;
  html: string;
}
export interface Section {
  letter: string;
  title: string;
  questions: string[];
}
/** What `data/sheets.json` holds: sheets as HTML made by the build, and the questions of "How are we doing?" one by one. */
export interface Sheets {
  sheets: SheetWords[];
  sections: Section[];
}

/** The sheets that a pack uses. */
export const PACK_SHEETS = ['table-host', 'table-sheet', 'commitment-slip', 'two-voices'] as const;

/** The parts of "How are we doing?" from its Markdown: a letter, a name, and questions. */
export const sectionsOf = (markdown: string): Section[] =>
  [...markdown.matchAll(/^\*\*([A-Z])\. ([^*]+?)\.\*\*\s+(.+)$/gm)].map(
    ([, letter = '', title = '', words = '']) => ({
      letter,
      title,
      questions: words.split(/(?<=\?)\s+/),
    }),
  );

/** Table nine begins again with the first part. */
export const sectionFor = (sections: readonly Section[], table: number): Section | undefined =>
  sections[(table - 1) % Math.max(1, sections.length)];

/** A table's own sheet: its number where the sheet asks for it, and only the rounds that the plan has. */
export function forTable(html: string, where: string, rounds: readonly string[]): string {
  const row = (round: string) => new RegExp(`<tr>\\s*<td>${round}, [\\s\\S]*?</tr>`, 'g');
  return ['One', 'Two', 'Three']
    .filter((round) => !rounds.includes(round))
    .reduce((words, round) => words.replace(row(round), ''), html)
    .replace(/Table _{3,}/, `<strong>${where}</strong>`);
}

/** The long lines to write on, made for a whole page, as lines as wide as the paper that they are on. */
export const withLines = (html: string): string =>
  html
    .replace(/_{30,}/g, '<span class="write write--long"></span>')
    .replace(/_{3,}/g, '<span class="write"></span>');
