import { type ReactNode, useState } from 'react';
import { exactSum } from '../../core/notation/exact';
import { formatYear } from '../../core/notation/year';
import type { Total } from '../../core/rollup/rollup';
import { spanOf } from '../../core/rollup/span';
import { useWords } from '../session-context';
import { CellsBehind } from './cells-behind';
import { FigureCells, FigureHeads, type LineFigures, RangeRow } from './figure-cells';
import { PlainTable } from './plain-table';

/** One line: its figures, each of which leads to its cells. */
function Line(props: { name: string; totals: readonly Total[]; onShow: () => void }): ReactNode {
  const { name, totals, onShow } = props;
  const figures: LineFigures = {
    asWritten: exactSum(totals.map(({ asWritten }) => asWritten)),
    byConvention: exactSum(totals.map(({ byConvention }) => byConvention)),
    leftOut: totals.flatMap((total) => total.leftOut).length,
    ...spanOf(totals),
  };
  const isOpen = figures.low !== figures.high;
  return (
    <>
      <tr className={isOpen ? 'open' : undefined}>
        <th scope="row" className="name">
          {name}
        </th>
        <FigureCells name={name} figures={figures} onShow={onShow} />
      </tr>
      {isOpen && <RangeRow figures={figures} />}
    </>
  );
}

/** Totals by year and in all: as written, by the convention with its range, and how many cells are left out. Each leads to its cells. */
export function TotalsTable({ caption, totals }: { caption: string; totals: readonly Total[] }): ReactNode {
  const { pane, language } = useWords();
  const [shown, setShown] = useState<{ readonly name: string; readonly totals: readonly Total[] } | null>(null);
  return (
    <>
      <PlainTable caption={caption} stacks>
        <thead>
          <tr>
            <th scope="col">{pane.year}</th>
            <FigureHeads />
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <Line
              key={total.year}
              name={formatYear(total.year, language)}
              totals={[total]}
              onShow={() => setShown({ name: formatYear(total.year, language), totals: [total] })}
            />
          ))}
        </tbody>
        {totals.length > 1 && (
          <tfoot>
            <Line name={pane.sum} totals={totals} onShow={() => setShown({ name: pane.sum, totals })} />
          </tfoot>
        )}
      </PlainTable>
      {shown && <CellsBehind what={`${caption} ${shown.name}`} totals={shown.totals} onClose={() => setShown(null)} />}
    </>
  );
}
