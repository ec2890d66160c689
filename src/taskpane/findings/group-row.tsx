import { Button, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { memo, type ReactNode } from 'react';
import { fill } from '../../locales/fill';
import type { GroupLine } from '../session/finding-list';
import { sureFixes } from '../session/sure-fixes';
import { useIsBusy, useSession, useWords } from '../session-context';
import { useActs } from './acts';
import { KindMenu } from './kind-menu';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3 },
  button: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '34px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
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
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS} 6px 30px`,
  },
  act: { minWidth: 'auto' },
});

/** A group's heading; it folds its entries away. A kind can be acted upon as a whole. */
export const GroupRow = memo(Row, isSame);

/** A list made anew has the same findings in other lines. */
function isSame({ line: one }: { line: GroupLine }, { line: other }: { line: GroupLine }): boolean {
  return (
    one.key === other.key &&
    one.folded === other.folded &&
    one.findings.length === other.findings.length &&
    one.findings.every((finding, at) => finding === other.findings[at])
  );
}

function Row({ line }: { line: GroupLine }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const isBusy = useIsBusy();
  const { pane } = useWords();
  const acts = useActs();
  const { code, findings } = line;
  const fixable = code === null ? 0 : sureFixes(findings).length;
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
        <CounterBadge count={findings.length} overflowCount={9999} appearance="filled" color="informative" />
      </button>
      {code !== null && (
        <div className={mergeClasses(styles.acts)}>
          {fixable > 0 && (
            <Button
              size="small"
              className={styles.act}
              icon={<WrenchRegular />}
              disabledFocusable={isBusy}
              onClick={() => acts.fixAll(findings)}
            >
              {fill(pane.kindFix, { count: fixable.toLocaleString() })}
            </Button>
          )}
          <Button
            size="small"
            className={styles.act}
            icon={<EyeOffRegular />}
            disabledFocusable={isBusy}
            onClick={() => acts.ignore(findings, null)}
          >
            {pane.kindIgnoreShort}
          </Button>
          <KindMenu code={code} findings={findings} />
        </div>
      )}
    </div>
  );
}
