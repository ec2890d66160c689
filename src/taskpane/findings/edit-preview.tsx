import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactNode } from 'react';
import { addressOf, fullAddress } from '../../core/grid/address';
import { textAt } from '../../core/grid/grid';
import { AMOUNT_FORMAT, formatAmount } from '../../core/notation/amount';
import type { Edit } from '../../core/rules/finding';
import { Spoken } from '../parts/spoken';
import { useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '4px' },
  edit: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
  },
  cell: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  before: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 4px',
    textDecorationLine: 'line-through',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  after: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 4px',
    textDecorationLine: 'none',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  arrow: { display: 'inline-flex', color: tokens.colorNeutralForeground2 },
});

/** Without what a number format puts in: 「△480」 and 「△ 480」 look alike. */
const bare = (text: string): string => text.replace(/[\s,]/g, '');

/** An edit in words: where, what stands there, what will. */
export interface ToldEdit {
  readonly edit: Edit;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** Puts edits into words. `home` is the sheet that need not be named. */
export function useToldEdits(edits: readonly Edit[], home: string): readonly ToldEdit[] {
  const { pane } = useWords();
  const { read } = useSessionState();
  const before = ({ cell }: Edit): string => {
    const grid = read?.grids.find(({ sheet }) => sheet === cell.sheet);
    return (grid && textAt(grid, cell.row, cell.column)) || pane.blankValue;
  };
  const after = ({ value, numberFormat }: Edit): string => {
    if (value === null || value === '') return pane.blankValue;
    return typeof value === 'number' && numberFormat === AMOUNT_FORMAT ? formatAmount(value) : String(value);
  };
  return edits.map((edit) => {
    const [stood, stands] = [before(edit), after(edit)];
    // A text that becomes the number it looks like: the difference is what must be said.
    const isAlike = typeof edit.before === 'string' && typeof edit.value === 'number' && bare(stood) === bare(stands);
    return {
      edit,
      place: edit.cell.sheet === home ? addressOf(edit.cell) : `${edit.cell.sheet} ${addressOf(edit.cell)}`,
      before: isAlike ? `${pane.kindText}${stood}` : stood,
      after: isAlike ? `${pane.kindNumber}${stands}` : stands,
    };
  });
}

/** Before → after of each cell. */
export function EditPreview({ told }: { told: readonly ToldEdit[] }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  if (told.length === 0) return null;
  return (
    <ul className={styles.list}>
      {told.map(({ edit, place, before, after }) => (
        <li key={fullAddress(edit.cell)} className={styles.edit}>
          <span className={styles.cell}>{place}</span>
          <del className={styles.before}>
            <Spoken>{pane.before} </Spoken>
            {before}
          </del>
          <span className={styles.arrow} aria-hidden>
            <ArrowRightRegular />
          </span>
          <ins className={styles.after}>
            <Spoken>{pane.after} </Spoken>
            {after}
          </ins>
        </li>
      ))}
    </ul>
  );
}
