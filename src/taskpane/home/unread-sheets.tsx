import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { fill } from '../../locales/fill';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

/** Enough names to recognise the sheet's trouble by; a sheet may lack fifteen. */
const SHOWN = 5;

function shortened(labels: readonly string[], more: string): string {
  const shown = labels.slice(0, SHOWN).join('、');
  return labels.length > SHOWN ? `${shown} ${fill(more, { count: labels.length - SHOWN })}` : shown;
}

/** Forms as they were sent out: a person may have forgotten to fill one in. */
function BlankForms({ sheets }: { sheets: readonly string[] }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <Section card heading={pane.blankHeading}>
      <Note>{pane.blankLead}</Note>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <CellLink cell={{ sheet, row: 0, column: 0 }}>{sheet}</CellLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Sheets that no 個票 was read from although they look like one: labels are missing, or nothing is filled in. */
export function UnreadSheets({ examination }: { examination: Examination }): ReactNode {
  const blank = examination.unread.filter((sheet) => sheet.reason === 'blank-form').map(({ sheet }) => sheet);
  return (
    <>
      <Resembling examination={examination} />
      {blank.length > 0 && <BlankForms sheets={blank} />}
    </>
  );
}

/** Sheets that look like a 個票 and could not be read, with the labels that are missing. */
function Resembling({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const unread = examination.unread.filter((sheet) => sheet.reason === 'looks-like-a-form');
  if (unread.length === 0) return null;
  return (
    <Section card heading={pane.unreadHeading}>
      <Note>{pane.unreadLead}</Note>
      <ul className={styles.list}>
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
                <Note>{fill(pane.unreadMissing, { labels: shortened(resembles.missing, pane.more) })}</Note>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
