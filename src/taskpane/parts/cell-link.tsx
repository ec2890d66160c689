import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addressOf } from '../../core/grid/address';
import type { CellRef } from '../../core/grid/grid';
import { fill } from '../../locales/fill';
import { goTo } from '../session/checking';
import { useSession, useWords } from '../session-context';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
  address: { whiteSpace: 'nowrap' },
});

/** A cell's address that leads there. The sheet is named unless it goes without saying. */
export function CellLink({ cell, sheet = false, children }: { cell: CellRef; sheet?: boolean; children?: ReactNode }) {
  const session = useSession();
  const { pane } = useWords();
  const styles = useStyles();
  const address = addressOf(cell);
  return (
    <Link
      as="button"
      inline
      className={mergeClasses(styles.link, !children && styles.address)}
      title={fill(pane.cellLink, { sheet: cell.sheet, cell: address })}
      onClick={() => void goTo(session, cell)}
    >
      {children ?? (sheet ? `${cell.sheet} ${address}` : address)}
    </Link>
  );
}
