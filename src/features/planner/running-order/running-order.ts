import { betweenTimes } from './times.words.ts';

/** The running order with real clock times, once somebody says when it starts. */
class RunningOrder extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const part = this.querySelector<HTMLElement>('[data-needs-script]');
    if (!field || !part) return;
    part.hidden = false;
    const show = () => {
      const [hours = NaN, minutes = NaN] = field.value.split(':').map(Number);
      for (const cell of this.querySelectorAll<HTMLElement>('[data-from]')) {
        const { from = '0', until = '0' } = cell.dataset;
        const at = (minute: string) => {
          const sum = hours * 60 + minutes + Number(minute);
          return `${String(Math.floor(sum / 60) % 24).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`;
        };
        cell.textContent = Number.isNaN(hours + minutes)
          ? betweenTimes(from, until)
          : betweenTimes(at(from), at(until));
      }
    };
    field.addEventListener('input', show);
    show();
  }
}

customElements.define('running-order', RunningOrder);
