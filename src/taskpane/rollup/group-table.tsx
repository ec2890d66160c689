import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { CellsBehind } from '../parts/cells-behind';
import { FigureCells, FigureHeads, RangeRow } from '../parts/figure-cells';
import { PlainTable } from '../parts/plain-table';
import { useWords } from '../session-context';
import { figuresOf, type GroupFigures, type GroupPart } from './group-figures';

const useStyles = makeStyles({
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
      <PlainTable caption={`${part.what}（${part.unit.trim()}）`} stacks>
        <thead>
          <tr>
            <th scope="col" className="number">
              {pane.countColumn}
            </th>
            <FigureHeads />
          </tr>
        </thead>
        {figuresOf(part, words).map((figures) => {
          const there = figures.totals.length > 0;
          const isOpen = there && figures.low !== figures.high;
          return (
            <tbody key={figures.name}>
              <tr className="heading">
                <th scope="rowgroup" colSpan={4}>
                  {figures.name}
                </th>
              </tr>
              <tr className={isOpen ? 'open' : undefined}>
                <td className="number" data-head={pane.countColumn}>
                  {figures.count.toLocaleString()}
                </td>
                <FigureCells name={figures.name} figures={there ? figures : null} onShow={() => setShown(figures)} />
              </tr>
              {isOpen && <RangeRow figures={figures} />}
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
