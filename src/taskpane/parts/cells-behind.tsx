import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { textOf } from '../../core/form/kohyo';
import { fullAddress } from '../../core/grid/address';
import type { CellRef } from '../../core/grid/grid';
import { formatAmount } from '../../core/notation/amount';
import { exactSum } from '../../core/notation/exact';
import { formatYear } from '../../core/notation/year';
import type { Total } from '../../core/rollup/rollup';
import { fill } from '../../locales/fill';
import { useSessionState, useWords } from '../session-context';
import { CellLink } from './cell-link';
import { Note } from './note';
import { PlainTable } from './plain-table';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(560px, calc(100vw - 16px))', padding: '16px' },
  content: {
    maxHeight: '60vh',
    overflowY: 'auto',
    // At 200 % the dialog scrolls as a whole.
    '@media screen and (max-height: 359px)': { maxHeight: 'none', overflowY: 'visible' },
  },
});

interface Line {
  readonly kohyoIndex: number;
  readonly cell: CellRef;
  readonly year: number;
  readonly first: string;
  readonly second: string;
}

function Lines(props: { caption: string; columns: readonly [string, string]; lines: readonly Line[] }): ReactNode {
  const { examination } = useSessionState();
  const { language } = useWords();
  const names = new Map(examination?.kohyoList.map((kohyo) => [kohyo.index, textOf(kohyo, 'name') || kohyo.sheet]));
  return (
    <PlainTable caption={props.caption}>
      <thead>
        <tr>
          <td />
          <th scope="col" className="number">
            {props.columns[0]}
          </th>
          <th scope="col" className="number">
            {props.columns[1]}
          </th>
        </tr>
      </thead>
      {props.lines.map((line) => (
        <tbody key={fullAddress(line.cell)}>
          <tr className="heading">
            <th scope="rowgroup" colSpan={3}>
              {names.get(line.kohyoIndex)}
            </th>
          </tr>
          <tr>
            <td>
              <CellLink cell={line.cell} sheet /> <span className="name">{formatYear(line.year, language)}</span>
            </td>
            <td className="number">{line.first}</td>
            <td className="number">{line.second}</td>
          </tr>
        </tbody>
      ))}
    </PlainTable>
  );
}

/** The cells that a figure comes from, and those that it leaves out, with the reason. */
export function CellsBehind(props: { what: string; totals: readonly Total[]; onClose: () => void }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const counted = props.totals.flatMap(({ year, contributions }) => contributions.map((one) => ({ ...one, year })));
  const leftOut = props.totals.flatMap((total) => total.leftOut.map((one) => ({ ...one, year: total.year })));
  const unit = props.totals[0]?.measure === 'effect' ? pane.effectUnit : pane.hoursUnit;
  const sum = exactSum(props.totals.map(({ byConvention }) => byConvention));
  const reasons = {
    pending: pane.reasonPending,
    rate: pane.reasonRate,
    cumulative: pane.reasonCumulative,
    text: pane.reasonText,
    unit: pane.reasonUnit,
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && props.onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{fill(pane.cellsBehind, { what: props.what })}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            {counted.length > 0 && (
              <Lines
                caption={fill(pane.cellsBehindTotal, { count: counted.length, value: formatAmount(sum), unit })}
                columns={[pane.asWritten, pane.byConvention]}
                lines={counted.map((one) => ({
                  ...one,
                  first: formatAmount(one.asWritten),
                  second:
                    one.low === one.high
                      ? formatAmount(one.byConvention)
                      : fill(pane.rangeOf, { low: formatAmount(one.low), high: formatAmount(one.high) }),
                }))}
              />
            )}
            {leftOut.length > 0 && (
              <Lines
                caption={pane.cellsLeftOut}
                columns={[pane.asWritten, pane.why]}
                lines={leftOut.map((one) => ({ ...one, first: one.text, second: reasons[one.reason] }))}
              />
            )}
            {counted.length + leftOut.length === 0 && <Note>{pane.nothingToAdd}</Note>}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={props.onClose}>
              {pane.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
