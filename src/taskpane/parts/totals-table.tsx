import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { formatAmount } from '../../core/notation/amount';
import { formatYear } from '../../core/notation/year';
import type { Total } from '../../core/rollup/rollup';
import { fill } from '../../locales/fill';
import { useWords } from '../session-context';
import { CellsBehind } from './cells-behind';
import { FigureButton } from './figure-button';
import { PlainTable } from './plain-table';

const useStyles = makeStyles({
  range: { display: 'block', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** Totals by year: as written, by the convention with its range, and how many cells are left out. Each leads to its cells. */
export function TotalsTable({ caption, totals }: { caption: string; totals: readonly Total[] }): ReactNode {
  const styles = useStyles();
  const { pane, language } = useWords();
  const [shown, setShown] = useState<Total | null>(null);
  return (
    <>
      <PlainTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{pane.year}</th>
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
        <tbody>
          {totals.map((total) => {
            const year = formatYear(total.year, language);
            const button = (column: string, value: string): ReactNode => (
              <FigureButton
                value={value}
                label={fill(pane.showCells, { name: year, column, value })}
                onClick={() => setShown(total)}
              />
            );
            return (
              <tr key={total.year}>
                <th scope="row" className="name">
                  {year}
                </th>
                <td className="number">{button(pane.asWritten, formatAmount(total.asWritten))}</td>
                <td className="number">
                  {button(pane.byConvention, formatAmount(total.byConvention))}
                  {total.low !== total.high && (
                    <span className={styles.range}>
                      {fill(pane.rangeOf, { low: formatAmount(total.low), high: formatAmount(total.high) })}
                    </span>
                  )}
                </td>
                <td className="number">
                  {total.leftOut.length === 0
                    ? '－'
                    : button(pane.leftOut, fill(pane.leftOutCount, { count: total.leftOut.length }))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </PlainTable>
      {shown && (
        <CellsBehind
          what={`${caption} ${formatYear(shown.year, language)}`}
          totals={[shown]}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
