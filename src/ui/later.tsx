import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LATER_WORDS } from './later.words.ts';

/** A part of a page that is fetched apart, so that the page itself is there sooner. */
export type Later<Props> = ComponentType<Props> & {
  /** Fetches it before it is needed. A failure is told when it is shown, and it is tried again then. */
  fetchAhead: () => void;
};

/**
 * Shows a quiet word until the part is there, and one sentence when it cannot be fetched. `takesFocus`: the part comes in place of
 * what was pressed, so the focus waits for it here.
 */
export function later<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  { takesFocus = false } = {},
): Later<Props> {
  let Part: ComponentType<Props> | undefined;
  const fetchIt = async () => {
    Part ??= (await load()).default;
  };
  function PartOrWords(props: Props) {
    const [isThere, setThere] = useState(Part !== undefined);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (isThere) return;
      let isShown = true;
      fetchIt().then(
        () => isShown && setThere(true),
        () => isShown && setFailed(true),
      );
      return () => {
        isShown = false;
      };
    }, [isThere]);
    if (Part) return <Part {...props} />;
    return <Waiting failed={failed} takesFocus={takesFocus} />;
  }
  return Object.assign(PartOrWords, {
    fetchAhead: () => void fetchIt().catch(() => undefined),
  });
}

function Waiting({ failed, takesFocus }: { failed: boolean; takesFocus: boolean }) {
  const words = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) words.current?.focus({ preventScroll: true });
  }, [failed, takesFocus]);
  if (failed)
    return (
      <p key="failed" ref={words} class="first" role="alert" tabIndex={-1}>
        <strong>{LATER_WORDS.failed}</strong> {LATER_WORDS.again}
      </p>
    );
  return (
    <p key="coming" ref={words} class="quiet" tabIndex={-1}>
      {LATER_WORDS.coming}
    </p>
  );
}
