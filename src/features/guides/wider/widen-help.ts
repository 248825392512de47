/** Shows one reach of the help at a time, as the reader chooses. Nothing is kept. */
class WidenHelp extends HTMLElement {
  connectedCallback(): void {
    const choose = this.querySelector<HTMLFieldSetElement>('[data-choose]');
    if (!choose) return;
    choose.hidden = false;
    this.classList.add('wider--one-by-one');
    // A browser may bring back what was chosen before the page was left.
    const chosen = choose.querySelector<HTMLInputElement>('input:checked');
    this.show(chosen?.value ?? '', false);
    choose.addEventListener('change', (event) =>
      this.show((event.target as HTMLInputElement).value, true),
    );
  }

  show(level: string, say: boolean): void {
    for (const part of this.querySelectorAll<HTMLElement>('section[data-answer]')) {
      const chosen = part.dataset.answer === level;
      // Not `hidden`: on paper all three stand in a row.
      part.toggleAttribute('data-off', !chosen);
      const status = this.querySelector('[data-status]');
      if (say && chosen && status) status.textContent = part.dataset.said ?? '';
    }
  }
}

customElements.define('widen-help', WidenHelp);

export {};
