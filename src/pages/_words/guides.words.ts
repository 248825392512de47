/** The shelf of guides and sheets, and what stands round one of them. */
export const GUIDES_WORDS = {
  title: 'Guides',
  description:
    'What to read before, during and after: short guides with sources, and sheets to print.',
  gist: 'Five minutes each. The gist comes first, and every fact says where it is from.',
  sheets: 'Sheets to print',
  sheet: 'A sheet to print',
  all: 'All guides',
  allWithSheets: 'All guides and sheets',
  next: (title: string) => `Next: ${title}`,
};
