import { THREE_QUESTIONS } from '../model/card/level.words.ts';
import './answering.css';

/** What to ask of a response before it is placed. */
export default function ThreeQuestions({ label }: { label?: string }) {
  return (
    <ul class="questions" aria-label={label}>
      {THREE_QUESTIONS.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}
