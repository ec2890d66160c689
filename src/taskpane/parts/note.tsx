import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '1.6' },
  body: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '1.6' },
});

/** A sentence that explains; smaller than what it explains unless `body`. */
export function Note({ body, children }: { body?: boolean; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return <p className={mergeClasses(styles.note, body && styles.body)}>{children}</p>;
}
