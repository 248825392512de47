import type { ComponentChildren } from 'preact';
import type { StepPress } from './step-press.ts';

interface Props {
  id: string;
  label: string;
  may?: boolean;
  press: Omit<StepPress, 'focus'>;
  /** Where the focus goes when this button is gone afterwards; it stays here otherwise. */
  focus?: string[];
  onPress: (press: StepPress) => void;
  children: ComponentChildren;
}

/** A button of a step. One that can do no more says so and keeps the focus: a button that is switched off would lose it. */
export default function PressButton({
  id,
  label,
  may = true,
  press,
  focus = [id],
  onPress,
  children,
}: Props) {
  return (
    <button
      type="button"
      class="plan-step__press"
      data-press={id}
      aria-label={label}
      aria-disabled={may ? undefined : true}
      onClick={() => may && onPress({ ...press, focus })}
    >
      {children}
    </button>
  );
}
