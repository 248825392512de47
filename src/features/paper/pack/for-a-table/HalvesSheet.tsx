import type { PackPage } from '../../../../model/plan/pack.ts';
import { sectionFor, type Section } from '../../sheet-words.ts';
import { proseOf, type SheetProps } from '../pack.ts';
import SheetHead from '../SheetHead.tsx';
import SheetProse from '../SheetProse.tsx';
import { FOR_A_TABLE_WORDS } from './for-a-table.words.ts';

/** A part of "How are we doing?" above, a promise below. */
export default function HalvesSheet({ page, contents }: SheetProps) {
  return (
    <div class="sheet" data-per="2">
      {page.section && (
        <AuditHalf page={page} section={sectionFor(contents.sections, page.table)} />
      )}
      {page.promise && (
        <div class="pack__half">
          <SheetHead page={page} title={FOR_A_TABLE_WORDS.promise} />
          <SheetProse html={proseOf(contents, 'commitment-slip')} />
        </div>
      )}
    </div>
  );
}

function AuditHalf({ page, section }: { page: PackPage; section: Section | undefined }) {
  return (
    <div class="pack__half">
      <SheetHead
        page={page}
        title={
          section
            ? FOR_A_TABLE_WORDS.auditPart(section.letter, section.title)
            : FOR_A_TABLE_WORDS.audit
        }
      />
      <p>{FOR_A_TABLE_WORDS.howToAudit}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{FOR_A_TABLE_WORDS.weAsk}</th>
            <th scope="col">{FOR_A_TABLE_WORDS.well}</th>
            <th scope="col">{FOR_A_TABLE_WORDS.better}</th>
            <th scope="col">{FOR_A_TABLE_WORDS.mending}</th>
            <th scope="col">{FOR_A_TABLE_WORDS.howWeKnow}</th>
          </tr>
        </thead>
        <tbody>
          {section?.questions.map((question) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
