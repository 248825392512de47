/** The live card of the home page: one response at a time, the fit unfolds after an answer. Nothing is kept. */
import { TRY_CARD_WORDS } from './cards.words.ts';

class TryCard extends HTMLElement {
  connectedCallback(): void {
    const forms = [...this.querySelectorAll('form')];
    const show = (index: number, focus: boolean) => {
      forms.forEach((form, position) => {
        form.hidden = position !== index;
      });
      if (focus) forms[index]?.querySelector<HTMLElement>('h3')?.focus();
    };
    for (const part of this.querySelectorAll<HTMLElement>('[data-answers]')) part.hidden = false;
    for (const fit of this.querySelectorAll<HTMLElement>('.try__fit')) fit.hidden = true;
    this.addEventListener('click', (event) => {
      const pressed = (event.target as Element).closest('button');
      const form = pressed?.form;
      if (!pressed || !form) return;
      if ('next' in pressed.dataset) show(forms.indexOf(form) + 1, true);
      else this.answer(form, pressed);
    });
    show(0, false);
  }

  answer(form: HTMLFormElement, pressed: HTMLButtonElement): void {
    for (const button of form.querySelectorAll('[data-answers] button'))
      button.setAttribute('aria-pressed', String(button === pressed));
    const fit = form.querySelector('details');
    const more = form.querySelector<HTMLElement>('[data-more]');
    if (fit) {
      fit.hidden = false;
      fit.open = true;
    }
    if (more) more.hidden = false;
    const said = this.querySelector('[data-said]');
    const closest = form.querySelector('.reading__fit .level')?.textContent?.trim() ?? '';
    if (said) said.textContent = TRY_CARD_WORDS.said(pressed.dataset.name ?? '', closest);
  }
}

customElements.define('try-card', TryCard);

export {};
