import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactNode } from 'react';
import type { Measure } from '../../core/direction/direction';
import { formatAmount } from '../../core/notation/amount';
import type { Total } from '../../core/rollup/rollup';
import { fill } from '../../locales/fill';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  what: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
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
  range: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function sum(totals: readonly Total[], of: 'asWritten' | 'byConvention' | 'low' | 'high'): number {
  return totals.reduce((all, total) => all + total[of], 0);
}

/** The plan's totals in sight while deciding: as written → by the convention, with the range that narrows. */
export function MovingTotals({ totals }: { totals: readonly Total[] }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const measures: readonly (readonly [Measure, string])[] = [
    ['hours', pane.movingHours],
    ['effect', pane.movingEffect],
  ];
  return (
    <div className={styles.bar} role="status">
      {measures.map(([measure, what]) => {
        const targets = totals.filter((total) => total.measure === measure && total.phase === 'target');
        if (targets.length === 0) return null;
        const after = formatAmount(sum(targets, 'byConvention'));
        const low = formatAmount(sum(targets, 'low'));
        const high = formatAmount(sum(targets, 'high'));
        return (
          <div key={measure}>
            <div className={styles.what}>{what}</div>
            <div className={styles.line}>
              <span>{fill(pane.movesFrom, { value: formatAmount(sum(targets, 'asWritten')) })}</span>
              <span className={styles.arrow} aria-hidden>
                <ArrowRightRegular />
              </span>
              <span key={after} className={styles.after}>
                {fill(pane.movesTo, { value: after })}
              </span>
              {low !== high && <span className={styles.range}>{fill(pane.rangeOf, { low, high })}</span>}
            </div>
          </div>
        );
      })}
    </div>
  );
}
