import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { addressOf } from '../../core/grid/address';
import type { Finding } from '../../core/rules/finding';
import { fill } from '../../locales/fill';
import { renderFinding } from '../../locales/render-finding';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { keyedFindings } from '../session/finding-keys';
import { unignore } from '../session/fixing';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  holder: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, maxHeight: '50%', overflowY: 'auto' },
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalS}`, listStyleType: 'none' },
  item: { paddingBottom: tokens.spacingVerticalM },
});

/** Findings that were set aside, with reason, name and date, and the way back. */
export function IgnoredList({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const words = useWords();
  const { pane } = words;
  const { ignored, state } = examination;
  if (ignored.length === 0) return null;
  const { keyOf } = keyedFindings(ignored);
  const reasonOf = (finding: Finding): string => {
    const entry = state.ignored.find(
      (one) => one.code === finding.code && one.sheet === finding.cell.sheet && one.cell === addressOf(finding.cell),
    );
    if (!entry) return '';
    const at = new Date(entry.at).toLocaleDateString(words.language);
    return entry.by
      ? fill(pane.ignoredBy, { reason: entry.reason, by: entry.by, at })
      : fill(pane.ignoredByNobody, { reason: entry.reason, at });
  };
  return (
    <Accordion collapsible className={styles.holder}>
      <AccordionItem value="ignored">
        <AccordionHeader>{fill(pane.ignoredList, { count: ignored.length })}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {ignored.map((finding) => (
              <li key={keyOf(finding)} className={styles.item}>
                <CellLink cell={finding.cell} sheet />
                <Note body>{renderFinding(finding, words).message}</Note>
                <Note>{reasonOf(finding)}</Note>
                <Button size="small" disabledFocusable={busy !== null} onClick={() => void unignore(session, finding)}>
                  {pane.unignore}
                </Button>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
