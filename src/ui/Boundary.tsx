import { Component, type ComponentChildren, type ErrorInfo } from 'preact';
import { BOUNDARY_WORDS } from './boundary.words.ts';

/** Stands round each island: when something breaks, one sentence and a way on, instead of a blank page. What was kept stays kept. */
export default class Boundary extends Component<
  { children: ComponentChildren },
  { broken: boolean }
> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  /** A broken island is heard of: by whoever looks into the console, and by every test. */
  override componentDidCatch(error: unknown, _info: ErrorInfo): void {
    console.error(error);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert" class="first">
        <p>
          <strong>{BOUNDARY_WORDS.wrong}</strong> {BOUNDARY_WORDS.safe}
        </p>
        <p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {BOUNDARY_WORDS.again}
          </button>
        </p>
      </div>
    );
  }
}
