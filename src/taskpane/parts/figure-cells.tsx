import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatAmount } from '../../core/notation/amount';
import { fill } from '../../locales/fill';
import { useWords } from '../session-context';
import { FigureButton } from './figure-button';

const useStyles = makeStyles({ range: { color: tokens.colorNeutralForeground2 } });

/** Of a line of totals. */
export interface LineFigures {
  readonly asWritten: number;
  readonly byConvention: number;
  readonly low: number;
  readonly high: number;
  /** Cells that are left out. */
  readonly leftOut: number;
}

/** The heads over `FigureCells`. */
export function FigureHeads(): ReactNode {
  const { pane } = useWords();
  return [pane.asWritten, pane.byConvention, pane.leftOut].map((head) => (
    <th key={head} scope="col" className="number">
      {head}
    </th>
  ));
}

/** As written, by the convention, and how many cells are left out; each leads to its cells. null: nothing is added up there. */
export function FigureCells(props: { name: string; figures: LineFigures | null; onShow: () => void }): ReactNode {
  const { pane } = useWords();
  const { name, figures, onShow } = props;
  const columns: readonly (readonly [string, string | null])[] = [
    [pane.asWritten, figures && formatAmount(figures.asWritten)],
    [pane.byConvention, figures && formatAmount(figures.byConvention)],
    [pane.leftOut, figures && figures.leftOut > 0 ? fill(pane.leftOutCount, { count: figures.leftOut }) : null],
  ];
  return columns.map(([column, value]) => (
    <td key={column} className="number" data-head={column}>
      {value === null ? (
        '－'
      ) : (
        <FigureButton value={value} label={fill(pane.showCells, { name, column, value })} onClick={onShow} />
      )}
    </td>
  ));
}

/** Below a line: between what its total may lie. The row above it is of class `open`. */
export function RangeRow({ figures: { low, high } }: { figures: LineFigures }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <tr>
      <td className={`number ${styles.range}`} colSpan={4}>
        {fill(pane.rangeOf, { low: formatAmount(low), high: formatAmount(high) })}
      </td>
    </tr>
  );
}
