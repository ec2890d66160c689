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

/** Before → after of each cell. `home` is the sheet that need not be named. */
export function EditPreview({ edits, home }: { edits: readonly Edit[]; home: string }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const { read } = useSessionState();
  if (edits.length === 0) return null;
  const before = ({ cell }: Edit): string => {
    const grid = read?.grids.find(({ sheet }) => sheet === cell.sheet);
    return (grid && textAt(grid, cell.row, cell.column)) || pane.blankValue;
  };
  const after = ({ value, numberFormat }: Edit): string => {
    if (value === null || value === '') return pane.blankValue;
    return typeof value === 'number' && numberFormat === AMOUNT_FORMAT ? formatAmount(value) : String(value);
  };
  /** A text that becomes the number it looks like: the difference is what must be said. */
  const kinds = (edit: Edit): readonly [string, string] =>
    typeof edit.before === 'string' && typeof edit.value === 'number' && bare(before(edit)) === bare(after(edit))
      ? [pane.kindText, pane.kindNumber]
      : ['', ''];
  return (
    <ul className={styles.list}>
      {edits.map((edit) => (
        <li key={fullAddress(edit.cell)} className={styles.edit}>
          <span className={styles.cell}>
            {edit.cell.sheet === home ? addressOf(edit.cell) : `${edit.cell.sheet} ${addressOf(edit.cell)}`}
          </span>
          <del className={styles.before}>
            <Spoken>{pane.before} </Spoken>
            {kinds(edit)[0]}
            {before(edit)}
          </del>
          <span className={styles.arrow} aria-hidden>
            <ArrowRightRegular />
          </span>
          <ins className={styles.after}>
            <Spoken>{pane.after} </Spoken>
            {kinds(edit)[1]}
            {after(edit)}
          </ins>
        </li>
      ))}
    </ul>
  );
}
