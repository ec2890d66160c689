import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { HIGHLIGHTS, type Tint } from '../../core/report/layout/look';
import { Note } from '../parts/note';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  entry: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: {
    width: '14px',
    height: '14px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
});

/** The colours that lie over the sheet while its form is learned, to be turned off. */
export function TintLegend({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const entries: readonly (readonly [Tint, string])[] = [
    ['item-label', pane.learnTintItem],
    ['plan-label', pane.learnTintPlan],
    ['result-label', pane.learnTintResult],
    ['own-label', pane.learnTintOwn],
    ['doubt-label', pane.learnTintDoubt],
  ];
  return (
    <div>
      <Switch label={pane.learnTint} checked={on} onChange={(_, { checked }) => onChange(checked)} />
      {on && (
        <>
          <Note>{pane.learnTintLegend}</Note>
          <ul className={styles.list}>
            {entries.map(([tint, word]) => (
              <li key={tint} className={styles.entry}>
                <span className={styles.swatch} style={{ backgroundColor: HIGHLIGHTS[tint].fill }} />
                <Note>{word}</Note>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
