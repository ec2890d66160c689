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
import { textOf } from '../../core/form/kohyo';
import { addressOf } from '../../core/grid/address';
import type { Finding } from '../../core/rules/finding';
import { fill } from '../../locales/fill';
import { renderFinding } from '../../locales/render-finding';
import { DecidedBy } from '../direction/decided-by';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { undecide } from '../session/deciding';
import { keyedFindings } from '../session/finding-keys';
import { unignore } from '../session/fixing';
import { type Question, questionsOf } from '../session/questions';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  holder: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, maxHeight: '50%', overflowY: 'auto' },
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalS}`, listStyleType: 'none' },
  item: { paddingBottom: tokens.spacingVerticalM },
});

function Ignored({ finding, examination }: { finding: Finding; examination: Examination }): ReactNode {
  const session = useSession();
  const { busy } = useSessionState();
  const words = useWords();
  const { pane } = words;
  const entry = examination.state.ignored.find(
    (one) => one.code === finding.code && one.sheet === finding.cell.sheet && one.cell === addressOf(finding.cell),
  );
  const at = entry ? new Date(entry.at).toLocaleDateString(words.language) : '';
  return (
    <>
      <Note body>{renderFinding(finding, words).message}</Note>
      <CellLink cell={finding.cell} sheet />
      {entry && (
        <Note>
          {entry.by
            ? fill(pane.ignoredBy, { reason: entry.reason, by: entry.by, at })
            : fill(pane.ignoredByNobody, { reason: entry.reason, at })}
        </Note>
      )}
      <Button size="small" disabledFocusable={busy !== null} onClick={() => void unignore(session, finding)}>
        {pane.unignore}
      </Button>
    </>
  );
}

function Decided({ question, examination }: { question: Question; examination: Examination }): ReactNode {
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const { kohyo, result } = question;
  const means = result.direction === 'reduction' ? pane.meansReduction : pane.meansIncrease;
  const cell = result.evidence[0]?.cells[0];
  return (
    <>
      <Note body>
        {[kohyo.sheet, textOf(kohyo, 'name')].filter(Boolean).join('　')} {fill(pane.stateOffice, { means })}
      </Note>
      {cell && <CellLink cell={cell} sheet />}
      <DecidedBy question={question} examination={examination} />
      <Button size="small" disabledFocusable={busy !== null} onClick={() => void undecide(session, question)}>
        {pane.undecide}
      </Button>
    </>
  );
}

/** 解決済み: what was set aside or decided, with reason, name and date, and the way back. */
export function ResolvedList({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const { ignored } = examination;
  const decided = questionsOf(examination).filter(({ result }) => result.decidedBy === 'office');
  if (ignored.length + decided.length === 0) return null;
  const { keyOf } = keyedFindings(ignored);
  return (
    <Accordion collapsible className={styles.holder}>
      <AccordionItem value="resolved">
        <AccordionHeader>{fill(pane.resolvedList, { count: ignored.length + decided.length })}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {decided.map((question) => (
              <li key={`${question.kohyo.index} ${question.measure}`} className={styles.item}>
                <Decided question={question} examination={examination} />
              </li>
            ))}
            {ignored.map((finding) => (
              <li key={keyOf(finding)} className={styles.item}>
                <Ignored finding={finding} examination={examination} />
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
