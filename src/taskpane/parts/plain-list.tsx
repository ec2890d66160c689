import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: '1.5' },
});

/** Entries below each other, without marks. */
export function PlainList({ small = false, children }: { small?: boolean; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return <ul className={mergeClasses(styles.list, small && styles.small)}>{children}</ul>;
}
