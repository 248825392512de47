import LiveText from '../../../../ui/LiveText.tsx';
import type { IdeasPage } from '../../screen/ideas/idea-pages.ts';
import { IDEAS_PAGES_WORDS } from './room.words.ts';

/** More ideas than the wall can show at once: which of them the room sees. */
export default function IdeasPages({
  ideas: { page, pages },
  onPage,
}: {
  ideas: IdeasPage;
  onPage: (page: number) => void;
}) {
  if (pages < 2) return null;
  return (
    <div class="desk__screens" role="group" aria-label={IDEAS_PAGES_WORDS.group}>
      <p role="status">
        <LiveText>{IDEAS_PAGES_WORDS.page(page + 1, pages)}</LiveText>
      </p>
      <button
        type="button"
        class="button button--quiet"
        aria-disabled={page === 0}
        onClick={() => onPage(Math.max(0, page - 1))}
      >
        {IDEAS_PAGES_WORDS.back}
      </button>
      <button
        type="button"
        class="button button--quiet"
        aria-disabled={page + 1 === pages}
        onClick={() => onPage(Math.min(pages - 1, page + 1))}
      >
        {IDEAS_PAGES_WORDS.next}
      </button>
    </div>
  );
}
