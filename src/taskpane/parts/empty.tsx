import { Body1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '40px', color: tokens.colorBrandForeground1, display: 'flex' },
  title: { color: tokens.colorNeutralForeground1, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

/** What a screen says when it has nothing to show, and what to do then. */
export function Empty(props: { icon: ReactNode; title?: string; text?: string; children?: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        {props.icon}
      </span>
      {props.title && (
        <Subtitle1 as="h2" align="center" className={styles.title}>
          {props.title}
        </Subtitle1>
      )}
      {props.text && <Body1 align="center">{props.text}</Body1>}
      {props.children && <div className={styles.actions}>{props.children}</div>}
    </div>
  );
}
