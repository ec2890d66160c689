import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addressOf } from '../../core/grid/address';
import type { CellRef } from '../../core/grid/grid';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The selected cell holds words that were not taken for a label: the person knows better. */
export function AddLabel({ cell, text, onAdd }: { cell: CellRef; text: string; onAdd: () => void }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const label = text.replace(/\s+/g, '');
  return (
    <div className={styles.box} role="status">
      <Note>{fill(pane.learnNoLabel, { label, cell: addressOf(cell) })}</Note>
      <Button size="small" onClick={onAdd}>
        {pane.learnAdd}
      </Button>
    </div>
  );
}
