import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Measure } from '../../core/direction/direction';
import type { Examination } from '../../core/examine.types';
import { textOf } from '../../core/form/kohyo';
import { formatAmount } from '../../core/notation/amount';
import { exactSum } from '../../core/notation/exact';
import { bridgeOf } from '../../core/rollup/bridge';
import type { Total } from '../../core/rollup/rollup';
import { fill } from '../../locales/fill';
import { PlainDialog } from '../parts/plain-dialog';
import { PlainTable } from '../parts/plain-table';
import { useWords } from '../session-context';

const signed = (value: number): string => (value > 0 ? `＋${formatAmount(value)}` : formatAmount(value));

/** From the total as written to the one by meaning: which 個票, by how much. */
export function Bridge(props: {
  measure: Measure;
  totals: readonly Total[];
  examination: Examination;
  onClose: () => void;
}): ReactNode {
  const { pane } = useWords();
  const { kohyoList } = props.examination;
  const steps = bridgeOf(props.totals);
  const written = exactSum(props.totals.map(({ asWritten }) => asWritten));
  const meant = exactSum(props.totals.map(({ byConvention }) => byConvention));
  return (
    <PlainDialog
      title={fill(pane.bridgeTitle, { what: props.measure === 'hours' ? pane.movingHours : pane.movingEffect })}
      onClose={props.onClose}
      actions={
        <Button appearance="primary" onClick={props.onClose}>
          {pane.close}
        </Button>
      }
    >
      <PlainTable caption="">
        <tbody>
          <tr>
            <th scope="row">{pane.asWritten}</th>
            <td className="number">{formatAmount(written)}</td>
          </tr>
          {steps.map(({ kohyoIndex, difference }) => {
            const kohyo = kohyoList.find(({ index }) => index === kohyoIndex);
            return (
              <tr key={kohyoIndex}>
                <th scope="row">{kohyo ? [kohyo.sheet, textOf(kohyo, 'name')].filter(Boolean).join('　') : ''}</th>
                <td className="number">{signed(difference)}</td>
              </tr>
            );
          })}
          <tr>
            <th scope="row">{fill(pane.bridgeSum, { count: steps.length })}</th>
            <td className="number">{signed(exactSum(steps.map(({ difference }) => difference)))}</td>
          </tr>
          <tr>
            <th scope="row">{pane.byConvention}</th>
            <td className="number">{formatAmount(meant)}</td>
          </tr>
        </tbody>
      </PlainTable>
    </PlainDialog>
  );
}
