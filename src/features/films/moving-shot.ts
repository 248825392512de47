import type { holdPicture } from '../../pictures/player.ts';
import { SHOT_WORDS } from './moving-shot.words.ts';

/** The wall as a moving shot of ten seconds, when somebody asks for it. With reduced motion it is four stills, one a press. */
const STILLS = [1.7, 5.4, 7.3, 10] as const;
/** When each part of the shot is over, in seconds. */
const PARTS_END = [3, 6.2, Infinity] as const;

class MovingShot extends HTMLElement {
  private frame = 0;
  private held: ReturnType<typeof holdPicture> | undefined;
  private stop = (): void => undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    button.hidden = false;
    button.textContent = calm ? SHOT_WORDS.inStills : SHOT_WORDS.watch;
    let still = 0;
    button.addEventListener('click', () => {
      if (this.frame) return this.stop();
      void this.scene().then(
        ({ show, seconds }) => {
          if (!calm) return this.run(button, show, seconds);
          show(STILLS[still] ?? seconds);
          this.say(SHOT_WORDS.stills[still] ?? '');
          still = (still + 1) % STILLS.length;
          button.textContent =
            still === 0 ? SHOT_WORDS.inStillsAgain : SHOT_WORDS.nextStill(still + 1, STILLS.length);
        },
        () => this.say(SHOT_WORDS.notLoaded),
      );
    });
  }

  disconnectedCallback(): void {
    cancelAnimationFrame(this.frame);
  }

  private async scene(): Promise<{ show: (time: number) => void; seconds: number }> {
    const [{ at, SECONDS }, { holdPicture, showFrame }] = await Promise.all([
      import('../../pictures/scenes/the-wall.ts'),
      import('../../pictures/player.ts'),
    ]);
    const svg = this.querySelector('svg');
    if (!svg) throw new Error('There is no picture to move.');
    // The page holds whatever was shown last, the still at first.
    const picture = this.held ?? holdPicture(svg, at(SECONDS));
    this.held = picture;
    return { show: (time) => void showFrame(picture, at(time)), seconds: SECONDS };
  }

  private run(button: HTMLButtonElement, show: (time: number) => void, seconds: number): void {
    const from = performance.now();
    let shownPart = -1;
    const end = () => {
      cancelAnimationFrame(this.frame);
      this.frame = 0;
      show(seconds);
      button.textContent = SHOT_WORDS.again;
      this.say(SHOT_WORDS.stills[3] ?? '');
    };
    this.stop = end;
    button.textContent = SHOT_WORDS.stop;
    const next = (now: number) => {
      const time = (now - from) / 1000;
      if (time >= seconds) return end();
      show(Math.max(0, time));
      const part = PARTS_END.findIndex((end) => time < end);
      if (part !== shownPart) this.say(SHOT_WORDS.stills[(shownPart = part)] ?? '');
      this.frame = requestAnimationFrame(next);
    };
    this.frame = requestAnimationFrame(next);
  }

  private say(words: string): void {
    const line = this.querySelector<HTMLElement>('[data-said]');
    if (line) line.textContent = words;
  }
}

customElements.define('moving-shot', MovingShot);

export {};
