import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
    fontVariantNumeric: 'tabular-nums',
    '& caption': {
      textAlign: 'left',
      fontWeight: tokens.fontWeightSemibold,
      paddingBottom: tokens.spacingVerticalXS,
    },
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': {
      color: tokens.colorNeutralForeground2,
      whiteSpace: 'pre-line',
      wordBreak: 'auto-phrase',
      verticalAlign: 'bottom',
    },
    '& .number': { textAlign: 'right', whiteSpace: 'nowrap' },
    '& thead .number': { whiteSpace: 'pre-line' },
    '& tfoot th, & tfoot td': { fontWeight: tokens.fontWeightSemibold, borderBottomStyle: 'none' },
    '& .name': { whiteSpace: 'nowrap' },
    '& .heading th': { borderBottomStyle: 'none', paddingBottom: 0 },
    '& .open th, & .open td': { borderBottomStyle: 'none', paddingBottom: 0 },
    // 165 pixels are 330 at 200 %: nothing is to be scrolled sideways for.
    '@media (max-width: 239px)': {
      fontSize: tokens.fontSizeBase100,
      '& th, & td': { padding: '2px' },
      '& thead th': { overflowWrap: 'anywhere' },
    },
    '& tbody:last-child tr:last-child th, & tbody:last-child tr:last-child td': { borderBottomStyle: 'none' },
  },
  /** There a line of figures is read downwards, each with its head before it. */
  stacks: {
    '@media (max-width: 239px)': {
      fontSize: tokens.fontSizeBase200,
      '&, & tbody, & tfoot, & tr, & th, & td, & caption': { display: 'block' },
      '& thead': { display: 'none' },
      '& th, & td': { borderBottomStyle: 'none' },
      '& .number[data-head]': {
        display: 'flex',
        justifyContent: 'space-between',
        columnGap: tokens.spacingHorizontalXS,
        '::before': {
          content: 'attr(data-head)',
          textAlign: 'left',
          whiteSpace: 'normal',
          color: tokens.colorNeutralForeground2,
        },
      },
      '& .number': { whiteSpace: 'normal' },
      '& tr:not(.open, .heading)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    },
  },
});

/**
 * A table of words and figures. Cells of class `number` stand to the right; a line of class `open` and the next are one.
 * `stacks`: in the narrowest pane its cells stand below each other, each behind the head that it names in `data-head`.
 */
export function PlainTable(props: { caption: ReactNode; stacks?: boolean; children: ReactNode }): ReactNode {
  const styles = useStyles();
  const { caption, stacks = false, children } = props;
  return (
    <table className={mergeClasses(styles.table, stacks && styles.stacks)}>
      <caption>{caption}</caption>
      {children}
    </table>
  );
}
