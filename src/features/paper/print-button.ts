import { PRINT_BUTTON_WORDS } from './print-button.words.ts';

/** A button that prints; without scripts it is not there, and the browser's own printing does the same. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = PRINT_BUTTON_WORDS.print;
    button.addEventListener('click', () => window.print());
    this.replaceChildren(button);
  }
}

customElements.define('print-button', PrintButton);
