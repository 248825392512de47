import type { Fit } from '../../../../model/card/rule.ts';
import type { Counts } from '../../../../model/session/round.ts';
import { adviceFor, sourceOf, type Moment } from './guidance.ts';
import { ADVICE_WORDS, GUIDANCE_SOURCE, GUIDANCE_WORDS } from './guidance.words.ts';

interface Props {
  fit: Fit;
  counts: Counts;
  moment: Moment;
}

/** What a facilitator may do next, and whose advice it is. */
export default function Advice({ fit, counts, moment }: Props) {
  const advice = adviceFor(fit, counts);
  return (
    <p class="vote-desk__guide">
      <strong>{ADVICE_WORDS.next}</strong> {GUIDANCE_WORDS[advice][moment]}{' '}
      <span class="quiet">{GUIDANCE_SOURCE[sourceOf(advice)]}</span>
    </p>
  );
}
