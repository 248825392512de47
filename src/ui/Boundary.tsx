import { Component, type ComponentChildren } from 'preact';

/** Stands round each island: when something breaks, one sentence and a way on, instead of a blank page. What was kept stays kept. */
export default class Boundary extends Component<
  { children: ComponentChildren },
  { broken: boolean }
> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert" class="first">
        <p>
          <strong>Something went wrong on this page.</strong> What you kept is safe on this device:
          load the page again to go on.
        </p>
        <p>
          <button type="button" class="button" onClick={() => location.reload()}>
            Load the page again
          </button>
        </p>
      </div>
    );
  }
}
