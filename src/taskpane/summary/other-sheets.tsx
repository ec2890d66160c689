import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetId } from '../../core/report/layout/sheet-plan';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { writeSheets } from '../session/writing';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  name: { fontSize: tokens.fontSizeBase300 },
});

/** The other sheets that can be made from the 個票. */
export function OtherSheets(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const sheets: readonly { readonly id: SheetId; readonly name: string; readonly hint: string }[] = [
    { id: 'findings', name: pane.makeFindings, hint: pane.makeFindingsHint },
    { id: 'data', name: pane.makeData, hint: pane.makeDataHint },
    { id: 'yearly', name: pane.makeYearly, hint: pane.makeYearlyHint },
    { id: 'proposals', name: pane.makeProposals, hint: pane.makeProposalsHint },
    { id: 'priorities', name: pane.makePriorities, hint: pane.makePrioritiesHint },
  ];
  return (
    <Section card heading={pane.otherSheets}>
      <ul className={styles.list}>
        {sheets.map(({ id, name, hint }) => (
          <li key={id} className={styles.item}>
            <div>
              <span className={styles.name}>{name}</span>
              <Note>{hint}</Note>
            </div>
            <Button
              size="small"
              disabledFocusable={busy !== null}
              aria-label={`${name} ${pane.make}`}
              onClick={() => void writeSheets(session, [id])}
            >
              {pane.make}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
