import type { IdeasPage } from './idea-pages.ts';
import { SCREEN_WORDS } from '../screen.words.ts';

/** What tables called out, in place of the slide. */
export default function IdeasSlide({ ideas: { shown, page, pages } }: { ideas: IdeasPage }) {
  return (
    <div class="slide__words">
      <h2 class="slide__title">
        {SCREEN_WORDS.ideas}
        {pages > 1 && (
          <span key={page} class="slide__page">
            {SCREEN_WORDS.page(page + 1, pages)}
          </span>
        )}
      </h2>
      <ul class="slide__points">
        {shown.map(({ text, hands }, at) => (
          <li key={`${at} ${text} ${hands}`}>
            <span>{text}</span>
            {hands !== null && <b class="slide__hands">{SCREEN_WORDS.hands(hands)}</b>}
          </li>
        ))}
      </ul>
    </div>
  );
}
