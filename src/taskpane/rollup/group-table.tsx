import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { formatAmount } from '../../core/notation/amount';
import { fill } from '../../locales/fill';
import { CellsBehind } from '../parts/cells-behind';
import { FigureButton } from '../parts/figure-button';
import { PlainTable } from '../parts/plain-table';
import { useWords } from '../session-context';
import { figuresOf, type GroupFigures, type GroupPart } from './group-figures';

const useStyles = makeStyles({
  range: { display: 'block', color: tokens.colorNeutralForeground2, whiteSpace: 'normal' },
  wide: { overflowX: 'auto' },
});

/** The same figures as a table, with the number of 個票. */
export function GroupTable(part: GroupPart): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const [shown, setShown] = useState<GroupFigures | null>(null);
  return (
    <div className={styles.wide}>
      <PlainTable caption={`${part.what}（${part.unit.trim()}）`}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {pane.countColumn}
            </th>
            <th scope="col" className="number">
              {pane.asWritten}
            </th>
            <th scope="col" className="number">
              {pane.byConvention}
            </th>
            <th scope="col" className="number">
              {pane.leftOut}
            </th>
          </tr>
        </thead>
        {figuresOf(part, words).map((figures) => {
          const button = (column: string, value: string): ReactNode => (
            <FigureButton
              value={value}
              label={fill(pane.showCells, { name: figures.name, column, value })}
              onClick={() => setShown(figures)}
            />
          );
          const there = figures.totals.length > 0;
          return (
            <tbody key={figures.name}>
              <tr className="heading">
                <th scope="rowgroup" colSpan={4}>
                  {figures.name}
                </th>
              </tr>
              <tr>
                <td className="number">{figures.count.toLocaleString()}</td>
                <td className="number">{there ? button(pane.asWritten, formatAmount(figures.asWritten)) : '－'}</td>
                <td className="number">
                  {there ? button(pane.byConvention, formatAmount(figures.byConvention)) : '－'}
                  {figures.low !== figures.high && (
                    <span className={styles.range}>
                      {fill(pane.rangeOf, { low: formatAmount(figures.low), high: formatAmount(figures.high) })}
                    </span>
                  )}
                </td>
                <td className="number">
                  {figures.leftOut === 0
                    ? '－'
                    : button(pane.leftOut, fill(pane.leftOutCount, { count: figures.leftOut }))}
                </td>
              </tr>
            </tbody>
          );
        })}
      </PlainTable>
      {shown && (
        <CellsBehind what={`${shown.name} ${part.what}`} totals={shown.totals} onClose={() => setShown(null)} />
      )}
    </div>
  );
}
