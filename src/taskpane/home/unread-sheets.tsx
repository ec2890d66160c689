import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/words';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { useWords } from '../session-context';

/** Enough names to recognise the sheet's trouble by; a sheet may lack fifteen. */
const SHOWN = 5;

function shortened(labels: readonly string[], { nameSeparator, more }: Words['pane']): string {
  const shown = labels.slice(0, SHOWN).join(nameSeparator);
  return labels.length > SHOWN ? `${shown} ${fill(more, { count: labels.length - SHOWN })}` : shown;
}

/** Sheets that are not counted, all for one reason. */
function NotCounted(given: { heading: string; lead: string; sheets: readonly string[] }): ReactNode {
  const { heading, lead, sheets } = given;
  if (sheets.length === 0) return null;
  return (
    <Section card heading={heading}>
      <Note>{lead}</Note>
      <PlainList>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <CellLink cell={{ sheet, row: 0, column: 0 }}>{sheet}</CellLink>
          </li>
        ))}
      </PlainList>
    </Section>
  );
}

/** Sheets that no 個票 was read from although they look like one: labels are missing, nothing is filled in, it is an example, or it is half taken. */
export function UnreadSheets({ examination }: { examination: Examination }): ReactNode {
  const { pane } = useWords();
  const named = (reason: 'blank-form' | 'example' | 'half-taken' | 'copy') =>
    examination.unread.filter((one) => one.reason === reason).map(({ sheet }) => sheet);
  return (
    <>
      <NotCounted heading={pane.halfTakenHeading} lead={pane.halfTakenLead} sheets={named('half-taken')} />
      <NotCounted heading={pane.copyHeading} lead={pane.copyLead} sheets={named('copy')} />
      <Resembling examination={examination} />
      <NotCounted heading={pane.blankHeading} lead={pane.blankLead} sheets={named('blank-form')} />
      <NotCounted heading={pane.exampleHeading} lead={pane.exampleLead} sheets={named('example')} />
    </>
  );
}

/** Sheets that look like a 個票 and could not be read, with the labels that are missing. */
function Resembling({ examination }: { examination: Examination }): ReactNode {
  const { pane } = useWords();
  const unread = examination.unread.filter((sheet) => sheet.reason === 'looks-like-a-form');
  if (unread.length === 0) return null;
  return (
    <Section card heading={pane.unreadHeading}>
      <Note>{pane.unreadLead}</Note>
      <PlainList>
        {unread.map(({ sheet, resembles }) => (
          <li key={sheet}>
            <CellLink cell={{ sheet, row: 0, column: 0 }}>{sheet}</CellLink>
            {resembles && (
              <>
                <Note>
                  {fill(pane.unreadShare, {
                    form: examination.forms.get(resembles.form)?.name ?? resembles.form,
                    expected: resembles.expected,
                    found: resembles.found,
                  })}
                </Note>
                <Note>{fill(pane.unreadMissing, { labels: shortened(resembles.missing, pane) })}</Note>
              </>
            )}
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
