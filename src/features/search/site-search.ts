/** <site-search>: results as you type, in groups, by keyboard. */
import { button } from '../../ui/dom.ts';
import { addressOf, findPages } from './index-reader.ts';
import { countWords, groupFound, piecesOf, type Found } from './search.ts';
import { SEARCH_WORDS } from './search.words.ts';

const PAUSE_MS = 180;

class SiteSearch extends HTMLElement {
  asked = 0;
  timer: ReturnType<typeof setTimeout> | undefined;

  get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }
  get status(): HTMLElement {
    return this.querySelector('[role="status"]') as HTMLElement;
  }
  get results(): HTMLElement {
    return this.querySelector('[data-results]') as HTMLElement;
  }

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.look();
    });
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.look(), PAUSE_MS);
    });
    this.addEventListener('keydown', (event) => this.onKey(event));
    // In the one file a new question can arrive in the address while this page stays.
    addEventListener('hashchange', this.readAddress);
    this.readAddress();
    this.field.focus();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.readAddress);
    // A look still to come would write its words into the address of the next page.
    clearTimeout(this.timer);
  }

  readAddress = (): void => {
    const asked =
      new URLSearchParams(location.search || location.hash.split('?')[1]?.split('#')[0] || '').get(
        'q',
      ) ?? '';
    if (asked === this.field.value) return;
    clearTimeout(this.timer);
    this.field.value = asked;
    void this.look();
  };

  async look(): Promise<void> {
    const query = this.field.value.trim();
    const turn = ++this.asked;
    this.rememberInAddress(query);
    if (!query) return this.show([], '');
    try {
      const { found, meant } = await findPages(query);
      // A slow answer to an earlier word must not cover a later one.
      if (turn !== this.asked) return;
      this.show(found, countWords(found.length, query, meant));
      if (meant) this.offer(meant);
    } catch {
      if (turn === this.asked) this.show([], SEARCH_WORDS.didNotLoad);
    }
  }

  rememberInAddress(query: string): void {
    const words = query ? `?${new URLSearchParams({ q: query })}` : '';
    const base = location.hash.startsWith('#/') ? location.hash.split('?')[0] : location.pathname;
    history.replaceState(history.state, '', base + words);
  }

  show(found: Found[], said: string): void {
    this.status.textContent = said;
    this.results.replaceChildren(
      ...groupFound(found).map(({ kind, found: some }) => {
        const section = document.createElement('section');
        const heading = document.createElement('h2');
        heading.textContent = SEARCH_WORDS.kinds[kind];
        const list = document.createElement('ol');
        list.append(...some.map(resultOf));
        section.append(heading, list);
        return section;
      }),
    );
  }

  /** A press looks for the word that was probably meant. */
  offer(meant: string): void {
    const look = button(SEARCH_WORDS.lookFor(meant), () => {
      this.field.value = meant;
      this.field.focus();
      void this.look();
    });
    this.results.replaceChildren(look);
  }

  onKey(event: KeyboardEvent): void {
    const links = [...this.results.querySelectorAll<HTMLElement>('a, button')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown') links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.field).focus();
    else if (event.key === 'Escape' && this.field.value) {
      this.field.value = '';
      this.field.focus();
      void this.look();
    } else return;
    event.preventDefault();
  }
}

function resultOf({ route, title, excerpt }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = addressOf(route);
  link.textContent = title;
  const words = document.createElement('p');
  words.append(
    ...piecesOf(excerpt).map(({ words: piece, matched }) => {
      if (!matched) return piece;
      const mark = document.createElement('mark');
      mark.textContent = piece;
      return mark;
    }),
  );
  item.append(link, words);
  return item;
}

customElements.define('site-search', SiteSearch);
