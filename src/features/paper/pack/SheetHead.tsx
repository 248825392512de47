import type { PackPage } from '../../../model/plan/pack.ts';

/** What the sheet is, and which table it goes to. */
export default function SheetHead({
  page,
  title,
  note,
}: {
  page: PackPage;
  title?: string;
  note?: string;
}) {
  return (
    <header class="pack__where">
      {title && <h2>{title}</h2>}
      {note && <span>{note}</span>}
      <strong>{page.where}</strong>
    </header>
  );
}
