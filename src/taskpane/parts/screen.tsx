import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  screen: {
    height: '100%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    boxSizing: 'border-box',
    '& > *': { flexShrink: 0 },
  },
});

/** A screen that scrolls as a whole. */
export function Screen({ children }: { children: ReactNode }): ReactNode {
  return <div className={useStyles().screen}>{children}</div>;
}
