/** "Forget everything" forgets everything: asked twice, and said only once the disk has confirmed it. */
import { forgetEverything } from '../../platform/storage/keep.ts';
import { wearTheme } from '../../platform/theme.ts';
import { button, paragraph } from '../../ui/dom.ts';
import { FORGET_WORDS } from './forget.words.ts';

class ForgetEverything extends HTMLElement {
  connectedCallback(): void {
    this.ask();
  }

  ask(): void {
    const start = button(FORGET_WORDS.start, () => this.makeSure(), 'button--quiet');
    this.show(paragraph(FORGET_WORDS.what), start);
  }

  makeSure(): void {
    const yes = button(FORGET_WORDS.yes, () => void this.forget());
    const no = button(
      FORGET_WORDS.no,
      () => {
        this.ask();
        this.querySelector('button')?.focus();
      },
      'button--quiet',
    );
    const row = document.createElement('div');
    row.className = 'forget__sure';
    row.append(yes, no);
    this.show(paragraph(FORGET_WORDS.sure), row);
    yes.focus();
  }

  async forget(): Promise<void> {
    const status = paragraph(FORGET_WORDS.working);
    status.setAttribute('role', 'status');
    status.tabIndex = -1;
    this.show(status);
    status.focus();
    const outcome = await forgetEverything();
    if (outcome === 'forgotten') wearTheme('');
    status.textContent = FORGET_WORDS.done[outcome];
    // A browser that did not answer may answer at the second asking.
    if (outcome === 'not-open' || outcome === 'refused')
      this.append(button(FORGET_WORDS.start, () => this.makeSure(), 'button--quiet'));
  }

  show(...parts: HTMLElement[]): void {
    this.className = 'forget';
    this.replaceChildren(...parts);
  }
}

customElements.define('forget-everything', ForgetEverything);
