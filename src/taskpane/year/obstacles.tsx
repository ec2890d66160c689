import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Obstacle } from '../../core/cycle/publish/before-publishing';
import { fill } from '../../locales/fill';
import { renderFinding } from '../../locales/render-finding';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { SeverityMark } from '../parts/severity-mark';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: '1.5' },
  obstacle: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

const SHOWN = 50;

/** What should be looked at before the plan goes out, the grave ones first. A click goes to the cell. `isMade`: it was made all the same. */
export function Obstacles({ obstacles, isMade }: { obstacles: readonly Obstacle[]; isMade: boolean }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  if (obstacles.length === 0) return null;
  const kinds: Record<Obstacle['kind'], string> = {
    contact: pane.yearContact,
    person: pane.yearPerson,
    address: pane.yearAddress,
    note: pane.yearNote,
    error: pane.yearError,
  };
  const ordered = [...obstacles].sort((a, b) => Number(b.isGrave) - Number(a.isGrave));
  const grave = obstacles.filter(({ isGrave }) => isGrave).length;
  return (
    <Section card heading={pane.yearObstacles}>
      <Note body>
        {grave > 0 ? fill(isMade ? pane.yearMadeAnyway : pane.yearRefused, { count: grave }) : pane.yearDoubts}
      </Note>
      <ul className={styles.list}>
        {ordered.slice(0, SHOWN).map(({ kind, cell, found, isGrave, finding }) => (
          <li key={`${kind} ${cell.sheet} ${cell.row} ${cell.column} ${found}`} className={styles.obstacle}>
            <SeverityMark severity={isGrave ? 'error' : 'warning'} />
            <span>
              {kinds[kind]}　<CellLink cell={cell} sheet />
              <br />
              {finding === null ? found : renderFinding(finding, words).message}
            </span>
          </li>
        ))}
      </ul>
      {obstacles.length > SHOWN && <Note>{fill(pane.yearMore, { count: obstacles.length - SHOWN })}</Note>}
    </Section>
  );
}
