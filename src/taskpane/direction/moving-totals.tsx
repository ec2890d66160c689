import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { type ReactNode, useState } from 'react';
import type { Measure } from '../../core/direction/direction';
import type { Examination } from '../../core/examine.types';
import { formatAmount } from '../../core/notation/amount';
import { exactSum } from '../../core/notation/exact';
import { spanOf } from '../../core/rollup/span';
import { fill } from '../../locales/fill';
import { useWords } from '../session-context';
import { Bridge } from './bridge';

const useStyles = makeStyles({
  bar: {
    '@media (min-height: 480px)': { position: 'sticky', top: `calc(-1 * ${tokens.spacingVerticalM})`, zIndex: 1 },
    margin: `calc(-1 * ${tokens.spacingVerticalM}) calc(-1 * ${tokens.spacingHorizontalM}) 0`,
    padding: `6px ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
    // Where there is little height the answers come first, and the totals after them.
    '@media (max-height: 479px)': { order: 1, margin: 0 },
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.4',
  },
  what: { color: tokens.colorNeutralForeground2 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '6px',
    fontVariantNumeric: 'tabular-nums',
  },
  arrow: { display: 'inline-flex', alignSelf: 'center', color: tokens.colorNeutralForeground2 },
  after: {
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    animationName: { from: { backgroundColor: tokens.colorBrandBackground2 } },
    animationDuration: '1.2s',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

/** The plan's totals in sight while deciding: as written → by the meaning of △, with the range that narrows, and the way between. */
export function MovingTotals({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const [bridge, setBridge] = useState<Measure | null>(null);
  const measures: readonly (readonly [Measure, string])[] = [
    ['hours', pane.movingHours],
    ['effect', pane.movingEffect],
  ];
  const targetsOf = (measure: Measure) =>
    examination.rollup.totals.filter((total) => total.measure === measure && total.phase === 'target');
  return (
    <div className={styles.bar}>
      <div role="status">
        {measures.map(([measure, what]) => {
          const targets = targetsOf(measure);
          if (targets.length === 0) return null;
          const after = formatAmount(exactSum(targets.map(({ byConvention }) => byConvention)));
          const { low, high } = spanOf(targets);
          const written = formatAmount(exactSum(targets.map(({ asWritten }) => asWritten)));
          return (
            <div key={measure} className={styles.line}>
              <span className={styles.what}>{what}</span>
              <span>{fill(pane.movesFrom, { value: written })}</span>
              <span className={styles.arrow} aria-hidden>
                <ArrowRightRegular />
              </span>
              <span key={after} className={styles.after}>
                {fill(pane.movesTo, { value: after })}
              </span>
              {low !== high && <span>{fill(pane.rangeOf, { low: formatAmount(low), high: formatAmount(high) })}</span>}
            </div>
          );
        })}
      </div>
      <div className={styles.line}>
        {measures
          .filter(([measure]) => targetsOf(measure).length > 0)
          .map(([measure, what]) => (
            <Link key={measure} as="button" inline onClick={() => setBridge(measure)}>
              {fill(pane.bridgeOpen, { what })}
            </Link>
          ))}
      </div>
      {bridge && (
        <Bridge measure={bridge} totals={targetsOf(bridge)} examination={examination} onClose={() => setBridge(null)} />
      )}
    </div>
  );
}
