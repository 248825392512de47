/** A button that is about to be switched off hands the focus to the next one beside it, so that it never falls to the page. */
export function focusBeside(button: HTMLButtonElement): void {
  const beside = [...(button.parentElement?.querySelectorAll('button') ?? [])];
  beside.find((other) => other !== button && !other.disabled)?.focus();
}
