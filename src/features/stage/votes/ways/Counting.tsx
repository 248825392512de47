import type { Card } from '../../../../model/card/card.ts';
import type { Round, Way } from '../../../../model/session/round.ts';
import type { Session } from '../../../../model/session/session.ts';
import { encodeTable } from '../../../../model/session/table-code.ts';
import { resultsOf } from '../asking/asked-response.ts';
import type { RoundEvent, VoteNumber } from '../next-round.ts';
import CardsEntry from './cards/CardsEntry.tsx';
import CodesEntry from './codes/CodesEntry.tsx';
import HandsEntry from './hands/HandsEntry.tsx';
import TablesEntry from './tables/TablesEntry.tsx';

interface Props {
  card: Card;
  session: Session;
  round: Round;
  /** Names this round and the response that is asked. */
  roundKey: string;
  asked: string;
  vote: VoteNumber;
  way: Way;
  onChange: (event: RoundEvent) => void;
  onTables: (tables: number) => void;
}

/** Where the answers of one vote come in, in the way that was chosen. */
export default function Counting(props: Props) {
  const { card, session, round, roundKey, asked, vote, way, onChange, onTables } = props;
  const counted = round.votes[vote];
  const tally = counted?.way === way ? counted : null;
  switch (way) {
    case 'tables':
      return (
        <TablesEntry
          tally={tally}
          tables={session.tables}
          onTables={onTables}
          onCount={(table, answer, count) =>
            onChange({ kind: 'count', vote, table, answer, count })
          }
          onRow={(table, counts) => onChange({ kind: 'row', vote, way, row: { table, counts } })}
        />
      );
    case 'room':
      return (
        <HandsEntry
          tally={tally}
          present={session.present}
          onAdd={(answer, by) => onChange({ kind: 'add', vote, answer, by })}
          onCounts={(counts, about) =>
            onChange({ kind: 'row', vote, way, row: { table: 0, counts }, about })
          }
        />
      );
    case 'cards':
      return (
        <CardsEntry
          // Another response, or the other vote, begins with its own cards and a camera that is shut.
          key={`${roundKey}/${vote}`}
          round={roundKey}
          vote={vote}
          votes={round.votes}
          onCounts={(counts, flow) => onChange({ kind: 'cards', vote, counts, flow })}
        />
      );
    case 'codes':
      return (
        <CodesEntry
          card={card}
          results={resultsOf(round.codes)}
          onResults={(results) =>
            onChange({ kind: 'codes', codes: results.map(encodeTable), letter: asked })
          }
        />
      );
  }
}
