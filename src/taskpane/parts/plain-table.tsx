import { makeStyles, tokens } from '@fluentui/react-components';
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
    // 165 pixels are 330 at 200 %: nothing is to be scrolled sideways for.
    '@media (max-width: 239px)': {
      fontSize: tokens.fontSizeBase100,
      '& th, & td': { padding: '2px' },
      '& thead th': { overflowWrap: 'anywhere', hyphens: 'auto' },
    },
    '& tbody:last-child tr:last-child th, & tbody:last-child tr:last-child td': { borderBottomStyle: 'none' },
  },
});

/** A table of words and figures. Cells of class `number` stand to the right. */
export function PlainTable({ caption, children }: { caption: ReactNode; children: ReactNode }): ReactNode {
  return (
    <table className={useStyles().table}>
      <caption>{caption}</caption>
      {children}
    </table>
  );
}
