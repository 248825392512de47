/** <offline-copy>: what this device holds, and the large downloads on request. */
import { keepDownloads, registerCopy, type CopyState } from '../../editions/worker/install.ts';
import { button, paragraph } from '../../ui/dom.ts';

const WORDS: Record<CopyState, string> = {
  unavailable:
    document.documentElement.dataset.edition === 'one-file'
      ? 'You are using the one file: everything is here already.'
      : 'This browser or address cannot hold a copy (it needs https). Use the one file instead.',
  copying: 'Copying every page to this device …',
  ready: 'Ready: every page is on this device, each file checked.',
  'update-waiting':
    'Ready. A newer copy has arrived and waits until nobody is in the middle of a deck.',
  failed: 'The copy did not arrive whole. Nothing is lost: load this page again to retry.',
};

class OfflineCopy extends HTMLElement {
  connectedCallback(): void {
    this.className = 'offline';
    const state = paragraph('');
    state.className = 'offline__state';
    state.setAttribute('role', 'status');
    const more = button(
      'Keep the two downloads on this device too',
      () => void this.keep(more, state),
      'button--quiet',
    );
    more.hidden = true;
    this.replaceChildren(state, more);
    void registerCopy((now) => {
      state.textContent = WORDS[now];
      more.hidden = now !== 'ready';
    });
  }

  async keep(more: HTMLButtonElement, state: HTMLElement): Promise<void> {
    more.disabled = true;
    const kept = await keepDownloads((done, all) => {
      more.textContent = `${(done / 1e6).toFixed(1)} of ${(all / 1e6).toFixed(1)} MB kept`;
    });
    more.hidden = kept;
    more.disabled = false;
    state.textContent = kept
      ? 'Ready: every page and both downloads are on this device.'
      : 'The downloads did not arrive whole. Check the connection and try again.';
  }
}

customElements.define('offline-copy', OfflineCopy);
