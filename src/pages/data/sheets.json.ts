import { PACK_SHEETS, sectionsOf, type Sheets } from '../../features/paper/sheet-words.ts';
import { allSheets } from '../_guides.ts';

/** The sheets that go on tables, as HTML, and the questions of "How are we doing?" one by one: for the Monday pack. */
export const GET = async () => {
  const sheets = await allSheets();
  const found = PACK_SHEETS.flatMap((id) => sheets.find((sheet) => sheet.id === id) ?? []);
  const words: Sheets = {
    sheets: found.map(({ id, data, rendered }) => ({
      id,
      title: data.title,
      html: rendered?.html ?? '',
    })),
    sections: sectionsOf(sheets.find(({ id }) => id === 'how-are-we-doing')?.body ?? ''),
  };
  return new Response(JSON.stringify({ format: 'changing-the-odds/sheets', version: 1, ...words }));
};
