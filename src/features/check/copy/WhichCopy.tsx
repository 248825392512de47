import { useEffect, useState } from 'preact/hooks';
import { whichEdition } from '../../../platform/trial.ts';
import { copyWords } from '../check.ts';
import { COPY_WORDS } from '../check.words.ts';
import Line from '../Line.tsx';

/** Two laptops with two versions would show two sessions. */
export default function WhichCopy({ version }: { version: string }) {
  const [edition, setEdition] = useState<ReturnType<typeof whichEdition>>();
  useEffect(() => setEdition(whichEdition()), []);
  return (
    <Line name={COPY_WORDS.which} state={edition ? 'ok' : 'not-tried'} fix="">
      {edition && <p>{copyWords(version, edition)}</p>}
    </Line>
  );
}
