import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { formatAmount } from '../../core/notation/amount';
import { exactSum } from '../../core/notation/exact';
import { formatYear } from '../../core/notation/year';
import type { Total } from '../../core/rollup/rollup';
import { spanOf } from '../../core/rollup/span';
import { fill } from '../../locales/fill';
import { useWords } from '../session-context';
import { CellsBehind } from './cells-behind';
import { FigureButton } from './figure-button';
import { PlainTable } from './plain-table';

const useStyles = makeStyles({
  range: { display: 'block', color: tokens.colorNeutralForeground2, whiteSpace: 'normal' },
});

/** One line: its figures, each of which leads to its cells. */
function Line(props: { name: string; totals: readonly Total[]; onShow: (name: string) => void }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const { name, totals } = props;
  const { low, high } = spanOf(totals);
  const leftOut = totals.flatMap((total) => total.leftOut).length;
  const button = (column: string, value: string): ReactNode => (
    <FigureButton
      value={value}
      label={fill(pane.showCells, { name, column, value })}
      onClick={() => props.onShow(name)}
    />
  );
  return (
    <tr>
      <th scope="row" className="name">
        {name}
      </th>
      <td className="number">
        {button(pane.asWritten, formatAmount(exactSum(totals.map(({ asWritten }) => asWritten))))}
      </td>
      <td className="number">
        {button(pane.byConvention, formatAmount(exactSum(totals.map(({ byConvention }) => byConvention))))}
        {low !== high && (
          <span className={styles.range}>
            {fill(pane.rangeOf, { low: formatAmount(low), high: formatAmount(high) })}
          </span>
        )}
      </td>
      <td className="number">
        {leftOut === 0 ? '－' : button(pane.leftOut, fill(pane.leftOutCount, { count: leftOut }))}
      </td>
    </tr>
  );
}

/** Totals by year and in all: as written, by the convention with its range, and how many cells are left out. Each leads to its cells. */
export function TotalsTable({ caption, totals }: { caption: string; totals: readonly Total[] }): ReactNode {
  const { pane, language } = useWords();
  const [shown, setShown] = useState<{ readonly name: string; readonly totals: readonly Total[] } | null>(null);
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
          {totals.map((total) => (
            <Line
              key={total.year}
              name={formatYear(total.year, language)}
              totals={[total]}
              onShow={(name) => setShown({ name, totals: [total] })}
            />
          ))}
        </tbody>
        {totals.length > 1 && (
          <tfoot>
            <Line name={pane.sum} totals={totals} onShow={(name) => setShown({ name, totals })} />
          </tfoot>
        )}
      </PlainTable>
      {shown && <CellsBehind what={`${caption} ${shown.name}`} totals={shown.totals} onClose={() => setShown(null)} />}
    </>
  );
}
