import { useRef, useState } from 'preact/hooks';
import {
  ideaFrom,
  inOrder,
  LONGEST_IDEA,
  MOST_IDEAS,
  type Idea,
} from '../../../../model/session/idea.ts';
import { IDEAS_WORDS } from './ideas.words.ts';
import IdeaList from './IdeaList.tsx';
import './ideas.css';

interface Props {
  ideas: Idea[];
  shown: boolean;
  onIdeas: (ideas: Idea[]) => void;
  onShow: (shown: boolean) => void;
}

/** The wider versions that tables call out: typed, shown, backed by hands, and kept. */
export default function Ideas({ ideas, shown, onIdeas, onShow }: Props) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const idea = ideaFrom(typed);
    if (!idea) return;
    onIdeas([...ideas, idea]);
    setTyped('');
  };
  const remove = (removed: number) => {
    // Its button goes with it.
    field.current?.focus();
    onIdeas(ideas.filter((_, at) => at !== removed));
  };
  return (
    <section class="ideas" aria-label={IDEAS_WORDS.title}>
      <h3>{IDEAS_WORDS.title}</h3>
      <form class="ideas__add" onSubmit={add}>
        <label>
          {IDEAS_WORDS.what}{' '}
          <input
            ref={field}
            class="field"
            maxLength={LONGEST_IDEA}
            value={typed}
            autocomplete="off"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button--quiet" disabled={ideas.length >= MOST_IDEAS}>
          {IDEAS_WORDS.add}
        </button>
      </form>
      <p class="quiet">{IDEAS_WORDS.noNames}</p>
      {ideas.length > 0 && (
        <>
          <IdeaList ideas={ideas} onIdeas={onIdeas} onRemove={remove} />
          <p class="ideas__do">
            <button
              type="button"
              class="button"
              aria-pressed={shown}
              onClick={() => onShow(!shown)}
            >
              {shown ? IDEAS_WORDS.back : IDEAS_WORDS.show}
            </button>{' '}
            <button
              type="button"
              class="button button--quiet"
              onClick={() => onIdeas(inOrder(ideas))}
            >
              {IDEAS_WORDS.mostFirst}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
