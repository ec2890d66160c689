import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import type { GroupLine } from '../session/finding-list';
import { useSession } from '../session-context';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3 },
  button: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  chevron: { display: 'flex', fontSize: '16px', flexShrink: 0 },
});

/** A group's heading; it folds its findings away. */
export function GroupRow({ line }: { line: GroupLine }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={!line.folded}
        onClick={() => session.store.dispatch({ type: 'fold', key: line.key })}
      >
        <span className={styles.chevron} aria-hidden>
          {line.folded ? <ChevronRightRegular /> : <ChevronDownRegular />}
        </span>
        <span className={styles.title}>{line.title}</span>
        <CounterBadge count={line.findings.length} overflowCount={9999} appearance="filled" color="informative" />
      </button>
    </div>
  );
}
