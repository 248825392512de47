/** Three choices above the list of cards. Without scripts the whole list is there; with them it gets shorter. */
import { leftWords, stays } from './sift.ts';

class CardSift extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('change', () => this.sift(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('[data-all]')?.addEventListener('click', () => {
      form.reset();
      this.sift(form);
      form.querySelector('select')?.focus();
    });
    // The browser may bring a choice back with the page.
    this.sift(form);
  }

  private sift(form: HTMLFormElement): void {
    const chosen = new FormData(form);
    const textOf = (name: string): string => {
      const value = chosen.get(name);
      return typeof value === 'string' ? value : '';
    };
    const choice = {
      phase: textOf('phase'),
      nation: textOf('nation'),
      notices: textOf('notices'),
    };
    const cards = [...document.querySelectorAll<HTMLElement>('[data-sifted]')];
    let left = 0;
    for (const card of cards) {
      const { phase = '', nation = '', notices = '' } = card.dataset;
      card.hidden = !stays({ phase, nation, notices }, choice);
      if (!card.hidden) left += 1;
    }
    for (const theme of document.querySelectorAll<HTMLElement>('[data-theme-of-cards]'))
      theme.hidden = !theme.querySelector('[data-sifted]:not([hidden])');
    const said = this.querySelector('[data-said]');
    if (said) said.textContent = leftWords(left, cards.length);
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = left > 0;
  }
}

customElements.define('card-sift', CardSift);

export {};
