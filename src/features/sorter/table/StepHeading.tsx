import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A phone has no room for the menu once a deck is under way: the table goes to the top of the screen. */
export const showTable = (): void => {
  if (matchMedia('(max-width: 48rem)').matches) document.querySelector('.table')?.scrollIntoView();
  else window.scrollTo({ top: 0 });
};

/** The heading of a step takes the focus when the step appears, so that a screen reader starts where the eye does. */
export default function StepHeading({
  eyebrow,
  children,
}: {
  eyebrow?: string;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the next paint: a finger may be quicker than an effect, and the buttons must not move under it.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    showTable();
  }, []);
  return (
    <>
      {eyebrow && <p class="eyebrow">{eyebrow}</p>}
      <h2 class="step-heading" tabIndex={-1} ref={heading}>
        {children}
      </h2>
    </>
  );
}
