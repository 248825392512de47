import { LONGEST_ON_WALL, type WallPart } from '../../../model/plan/for-the-wall.ts';
import LiveText from '../../../ui/LiveText.tsx';
import { FOR_THE_WALL_WORDS } from './for-the-wall.words.ts';

interface Props {
  part: WallPart;
  text: string;
  /** What to look at again, in sentences. */
  messages: string[];
  isOff: boolean;
  onText: (text: string) => void;
}

/** One short text, where it will be seen, and what to look at again. */
export default function WallField({ part, text, messages, isOff, onText }: Props) {
  const { label, hint } = FOR_THE_WALL_WORDS.fields[part];
  const id = `wall-${part}`;
  return (
    <div class="wall-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        maxLength={LONGEST_ON_WALL[part]}
        autocomplete="off"
        value={text}
        aria-describedby={`${id}-hint ${id}-look`}
        aria-invalid={isOff ? 'true' : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="quiet">
        {hint}
      </p>
      <p id={`${id}-look`} class="wall-field__look" role="status">
        <LiveText>{messages.join(' ')}</LiveText>
      </p>
    </div>
  );
}
