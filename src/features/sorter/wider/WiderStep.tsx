import type { Level } from '../../../model/card/level.ts';
import {
  NOTE_LENGTH,
  type WiderNote,
  type WiderStep as Step,
} from '../../../model/sorting/sorting.ts';
import { writeWider } from '../sorter.store.ts';
import { WIDER_WORDS } from '../sorter.words.ts';
import { maybeNamesSomebody } from './wider.ts';
import { TAKE_WIDER_WORDS } from './wider.words.ts';

/** Each step has the colour of the kind of help that it asks for. */
const KIND: Record<Step, Level> = { child: 'beating', here: 'changing', cause: 'supercharged' };

interface Props {
  card: string;
  step: Step;
  note: Omit<WiderNote, 'at'>;
}

/** One of the three steps: a sentence to finish, typed or said aloud. */
export default function WiderStep({ card, step, note: { said, text } }: Props) {
  const { title, hint, starter } = WIDER_WORDS[step];
  return (
    <li class="wider__step" data-answer={KIND[step]}>
      <h3>{title}</h3>
      <p id={`hint-${step}`}>{hint}</p>
      <label for={`wider-${step}`}>{TAKE_WIDER_WORDS.starter(starter)}</label>
      <textarea
        id={`wider-${step}`}
        class="field"
        rows={3}
        maxLength={NOTE_LENGTH}
        aria-describedby={`hint-${step}`}
        value={text}
        onInput={(event) => writeWider(card, step, { said, text: event.currentTarget.value })}
      />
      <label class="wider__said">
        <input
          type="checkbox"
          checked={said}
          onChange={(event) => writeWider(card, step, { said: event.currentTarget.checked, text })}
        />{' '}
        {TAKE_WIDER_WORDS.saidAloud}
      </label>
      {maybeNamesSomebody(text) && (
        <p class="quiet" role="note">
          {TAKE_WIDER_WORDS.isThatAName}
        </p>
      )}
    </li>
  );
}
