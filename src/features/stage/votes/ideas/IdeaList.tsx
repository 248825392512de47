import { useState } from 'preact/hooks';
import type { Idea } from '../../../../model/session/idea.ts';
import { IDEAS_WORDS } from './ideas.words.ts';
import { countFrom } from '../ways/typed-counts.ts';
import { COUNT_REFUSED } from '../ways/ways.words.ts';

interface Props {
  ideas: Idea[];
  onIdeas: (ideas: Idea[]) => void;
  onRemove: (at: number) => void;
}

/** Each idea with the hands that are up for it; none until somebody counts. */
export default function IdeaList({ ideas, onIdeas, onRemove }: Props) {
  const [refusal, setRefusal] = useState('');
  const setHands = (changed: number, typed: string) => {
    const read = countFrom(typed);
    setRefusal(read.ok ? '' : COUNT_REFUSED[read.refusal]);
    const hands = read.ok && typed.trim() !== '' ? read.count : null;
    onIdeas(ideas.map((idea, at) => (at === changed ? { ...idea, hands } : idea)));
  };
  return (
    <>
      <ol class="ideas__list">
        {ideas.map((idea, at) => (
          <li key={`${at}-${idea.text}`}>
            <span>{idea.text}</span>
            <label>
              {IDEAS_WORDS.hands}{' '}
              <input
                class="field"
                type="text"
                inputMode="numeric"
                autocomplete="off"
                aria-label={IDEAS_WORDS.handsFor(idea.text)}
                value={idea.hands ?? ''}
                onInput={(event) => setHands(at, event.currentTarget.value)}
              />
            </label>
            <button
              type="button"
              class="table__tool"
              aria-label={IDEAS_WORDS.removeIdea(idea.text)}
              onClick={() => onRemove(at)}
            >
              {IDEAS_WORDS.remove}
            </button>
          </li>
        ))}
      </ol>
      <p role="alert">{refusal}</p>
    </>
  );
}
