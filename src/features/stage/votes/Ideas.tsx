import { useState } from 'preact/hooks';
import {
  ideaFrom,
  inOrder,
  LONGEST_IDEA,
  MOST_IDEAS,
  type Idea,
} from '../../../model/session/idea.ts';

interface Props {
  ideas: Idea[];
  shown: boolean;
  onIdeas: (ideas: Idea[]) => void;
  onShow: (shown: boolean) => void;
}

/** The wider versions that tables call out: typed, shown, backed by hands, and kept. */
export default function Ideas({ ideas, shown, onIdeas, onShow }: Props) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const idea = ideaFrom(typed);
    if (!idea) return;
    onIdeas([...ideas, idea]);
    setTyped('');
  };
  const change = (at: number, part: Partial<Idea>) =>
    onIdeas(ideas.map((idea, index) => (index === at ? { ...idea, ...part } : idea)));
  return (
    <section class="ideas" aria-label="Ideas from the tables">
      <h3>Ideas from the tables</h3>
      <form
        class="ideas__add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          What would make it wider?{' '}
          <input
            class="field"
            maxLength={LONGEST_IDEA}
            value={typed}
            autocomplete="off"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button--quiet" disabled={ideas.length >= MOST_IDEAS}>
          Add it
        </button>
      </form>
      <p class="quiet">No pupil’s name. Write what changes, not who needs it.</p>
      {ideas.length > 0 && (
        <ol class="ideas__list">
          {ideas.map((idea, at) => (
            <li key={`${at}-${idea.text}`}>
              <span>{idea.text}</span>
              <label>
                Hands{' '}
                <input
                  class="field"
                  type="text"
                  inputMode="numeric"
                  autocomplete="off"
                  aria-label={`Hands for: ${idea.text}`}
                  value={idea.hands ?? ''}
                  onInput={(event) => {
                    const count = Number(event.currentTarget.value);
                    change(at, {
                      hands:
                        event.currentTarget.value.trim() === '' ||
                        !Number.isInteger(count) ||
                        count < 0 ||
                        count > 5000
                          ? null
                          : count,
                    });
                  }}
                />
              </label>
              <button
                type="button"
                class="table__tool"
                aria-label={`Remove: ${idea.text}`}
                onClick={() => onIdeas(ideas.filter((_, index) => index !== at))}
              >
                Remove
              </button>
            </li>
          ))}
        </ol>
      )}
      {ideas.length > 0 && (
        <p class="ideas__do">
          <button type="button" class="button" aria-pressed={shown} onClick={() => onShow(!shown)}>
            {shown ? 'Back to the slide' : 'Show them to the room'}
          </button>{' '}
          <button
            type="button"
            class="button button--quiet"
            onClick={() => onIdeas(inOrder(ideas))}
          >
            Most hands first
          </button>
        </p>
      )}
    </section>
  );
}
