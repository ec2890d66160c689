import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatAmount } from '../../core/notation/amount';
import { fill } from '../../locales/fill';
import { useWords } from '../session-context';
import { figuresOf, type GroupPart } from './group-figures';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS, paddingBottom: '6px' },
  name: { fontSize: tokens.fontSizeBase200, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  value: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  chart: { gridColumn: '1 / -1', width: '100%', height: '12px', display: 'block', forcedColorAdjust: 'none' },
  bar: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  minus: { fill: tokens.colorPaletteMarigoldBackground3, '@media (forced-colors: active)': { fill: 'Highlight' } },
  axis: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  whisker: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/**
 * Bars around zero with a whisker for the range. Drawn by hand: a handful of rectangles that read well at 320 px,
 * where a chart library would bring several hundred kilobytes and axes that do not fit.
 */
export function GroupChart(part: GroupPart): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const figures = figuresOf(part, words).filter(({ byConvention, low, high }) => byConvention || low || high);
  if (figures.length === 0) return null;
  const least = Math.min(0, ...figures.map(({ low, byConvention }) => Math.min(low, byConvention)));
  const most = Math.max(0, ...figures.map(({ high, byConvention }) => Math.max(high, byConvention)));
  const at = (value: number): number => ((value - least) / (most - least)) * 98 + 1;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>
        {fill(pane.chartTitle, { what: part.what, unit: part.unit.trim() })}
      </figcaption>
      <ul className={styles.list}>
        {figures.map(({ name, byConvention, low, high }) => {
          const material = {
            name,
            value: formatAmount(byConvention),
            unit: part.unit,
            low: formatAmount(low),
            high: formatAmount(high),
          };
          return (
            <li key={name} className={styles.row}>
              <span className={styles.name} title={name}>
                {name}
              </span>
              <span className={styles.value}>{material.value}</span>
              <svg
                className={styles.chart}
                role="img"
                aria-label={fill(low === high ? pane.chartBar : pane.chartBarRange, material)}
              >
                <rect
                  className={byConvention < 0 ? styles.minus : styles.bar}
                  x={`${Math.min(at(0), at(byConvention))}%`}
                  width={`${Math.abs(at(byConvention) - at(0))}%`}
                  y="1"
                  height="10"
                  rx="2"
                />
                <line className={styles.axis} x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="12" />
                {low !== high && (
                  <g className={styles.whisker}>
                    <line x1={`${at(low)}%`} x2={`${at(high)}%`} y1="6" y2="6" />
                    <line x1={`${at(low)}%`} x2={`${at(low)}%`} y1="2" y2="10" />
                    <line x1={`${at(high)}%`} x2={`${at(high)}%`} y1="2" y2="10" />
                  </g>
                )}
              </svg>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
