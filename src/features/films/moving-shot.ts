/** The wall as a moving shot of ten seconds, when somebody asks for it. With reduced motion it is four stills, one a press. */
const STILLS = [1.7, 5.4, 7.3, 10] as const;
const WORDS = [
  'One child gets over by the steps. The wall stays.',
  'The school opens a gate. Everyone comes in.',
  'Families and staff take the wall down together.',
  'The whole wall: three kinds of help, and all of them matter.',
] as const;

class MovingShot extends HTMLElement {
  private frame = 0;
  private stop = (): void => undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    button.hidden = false;
    button.textContent = calm ? 'See it in four pictures' : 'Watch it move, 10 seconds';
    let still = 0;
    button.addEventListener('click', () => {
      if (this.frame) return this.stop();
      void this.scene().then(
        ({ show, seconds }) => {
          if (!calm) return this.run(button, show, seconds);
          show(STILLS[still] ?? seconds);
          this.say(WORDS[still] ?? '');
          still = (still + 1) % STILLS.length;
          button.textContent =
            still === 0
              ? 'See it in four pictures again'
              : `Next picture, ${still + 1} of ${STILLS.length}`;
        },
        () => this.say('The pictures that move did not load. Check the connection and try again.'),
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
    const held = this.held ?? holdPicture(svg, at(SECONDS));
    this.held = held;
    return { show: (time) => void showFrame(held, at(time)), seconds: SECONDS };
  }
  private held: ReturnType<typeof import('../../pictures/player.ts').holdPicture> | undefined;

  private run(button: HTMLButtonElement, show: (time: number) => void, seconds: number): void {
    const from = performance.now();
    let told = -1;
    const end = () => {
      cancelAnimationFrame(this.frame);
      this.frame = 0;
      show(seconds);
      button.textContent = 'Watch it again';
      this.say(WORDS[3]);
    };
    this.stop = end;
    button.textContent = 'Stop';
    const next = (now: number) => {
      const time = (now - from) / 1000;
      if (time >= seconds) return end();
      show(Math.max(0, time));
      const part = time < 3 ? 0 : time < 6.2 ? 1 : 2;
      if (part !== told) this.say(WORDS[(told = part)] ?? '');
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
