/** "Forget everything" forgets everything: asked twice, and said only once the disk has confirmed it. */
import { forgetEverything } from '../../platform/storage/keep.ts';
import { button, paragraph } from '../../ui/dom.ts';

class ForgetEverything extends HTMLElement {
  connectedCallback(): void {
    this.ask();
  }

  ask(): void {
    const start = button('Forget everything on this device', () => this.makeSure());
    this.show(
      paragraph(
        'This removes every sorting and note kept in this browser, and your choice of colours. It cannot be taken back. Files that you saved are yours and stay.',
      ),
      start,
    );
  }

  makeSure(): void {
    const yes = button('Yes, forget everything', () => void this.forget());
    const no = button(
      'Keep it',
      () => {
        this.ask();
        this.querySelector('button')?.focus();
      },
      'button--quiet',
    );
    const row = document.createElement('div');
    row.className = 'forget__sure';
    row.append(yes, no);
    this.show(paragraph('Are you sure? Nothing can bring it back.'), row);
    yes.focus();
  }

  async forget(): Promise<void> {
    const forgotten = await forgetEverything();
    delete document.documentElement.dataset.theme;
    const said = paragraph(
      forgotten
        ? 'Everything is forgotten. Nothing of yours is kept on this device.'
        : 'This browser would not forget: clear this site’s data in its settings instead.',
    );
    said.setAttribute('role', 'status');
    said.tabIndex = -1;
    this.show(said);
    said.focus();
  }

  show(...parts: HTMLElement[]): void {
    this.className = 'forget';
    this.replaceChildren(...parts);
  }
}

customElements.define('forget-everything', ForgetEverything);
