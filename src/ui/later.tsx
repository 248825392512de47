import type { ComponentType, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LATER_WORDS } from './later.words.ts';

/** A part of a page that is fetched apart, so that the page itself is there sooner. */
export type Later<Props> = ComponentType<Props> & {
  /** Fetches it before it is needed. A failure is told when it is shown, and it is tried again then. */
  fetchAhead: () => void;
};

/**
 * Shows a quiet word until the part is there, and one sentence with one press when it cannot be fetched. `takesFocus`: the part
 * comes in place of what was pressed, so the focus waits for it here.
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
    const [tries, setTries] = useState(1);
    const [failures, setFailures] = useState(0);
    useEffect(() => {
      if (isThere) return;
      let isShown = true;
      fetchIt().then(
        () => isShown && setThere(true),
        () => isShown && setFailures(tries),
      );
      return () => {
        isShown = false;
      };
    }, [isThere, tries]);
    if (Part) return <Part {...props} />;
    // Whoever pressed to try again waits here too.
    const hasFocus = takesFocus || tries > 1;
    if (failures < tries) return <Coming takesFocus={hasFocus} />;
    return (
      <Failed takesFocus={hasFocus} again={tries === 1 ? () => setTries(tries + 1) : undefined} />
    );
  }
  return Object.assign(PartOrWords, {
    fetchAhead: () => void fetchIt().catch(() => undefined),
  });
}

function useFocus<Box extends HTMLElement>(takesFocus: boolean): RefObject<Box> {
  const box = useRef<Box>(null);
  useLayoutEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return box;
}

function Coming({ takesFocus }: { takesFocus: boolean }) {
  return (
    <p ref={useFocus(takesFocus)} class="quiet" tabIndex={-1}>
      {LATER_WORDS.coming}
    </p>
  );
}

/** `again` tries once more. Without it that was tried: a browser may remember what came cut, and only a page that is loaded anew asks for it again. */
function Failed({ takesFocus, again }: { takesFocus: boolean; again: (() => void) | undefined }) {
  return (
    <div ref={useFocus(takesFocus)} class="first" role="alert" tabIndex={-1}>
      <p>
        <strong>{LATER_WORDS.failed}</strong> {again ? LATER_WORDS.perhaps : LATER_WORDS.safe}
      </p>
      <p>
        <button type="button" class="button" onClick={again ?? (() => location.reload())}>
          {again ? LATER_WORDS.again : LATER_WORDS.load}
        </button>
      </p>
    </div>
  );
}
