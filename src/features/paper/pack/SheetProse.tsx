import { withLines } from '../sheet-words.ts';

/** Our own Markdown, made into HTML by the build. */
export default function SheetProse({
  html,
  size,
}: {
  html: string;
  size?: 'large' | 'wide' | 'columns';
}) {
  return (
    <div
      class="pack__words"
      data-size={size}
      dangerouslySetInnerHTML={{ __html: withLines(html) }}
    />
  );
}
