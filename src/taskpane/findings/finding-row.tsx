import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { addressOf } from '../../core/grid/address';
import { fill } from '../../locales/fill';
import { renderFinding } from '../../locales/render-finding';
import { SeverityMark } from '../parts/severity-mark';
import { selectFinding } from '../session/checking';
import type { FindingLine } from '../session/finding-list';
import { useSession, useWords } from '../session-context';
import { FindingDetail } from './finding-detail';

const useStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  head: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  unselected: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  text: { flexGrow: 1, minWidth: 0, display: 'block' },
  meta: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  where: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  fixable: { display: 'inline-flex', alignItems: 'center', columnGap: '2px', flexShrink: 0 },
  message: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: '1.5', overflowWrap: 'anywhere' },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  detail: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 34px` },
});

interface Props {
  readonly line: FindingLine;
  readonly selected: boolean;
  /** Whether Tab comes here: one finding of the list at a time. */
  readonly reachable: boolean;
  /** Whether the keyboard just moved here. */
  readonly focus: boolean;
  readonly onFocused: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One finding: where and what; selected, also why and what to do. */
export function FindingRow({ line, selected, reachable, focus, onFocused, onKeyDown }: Props): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const { pane } = words;
  const head = useRef<HTMLButtonElement>(null);
  const { finding } = line;
  const said = renderFinding(finding, words);

  useEffect(() => {
    if (!focus) return;
    head.current?.focus({ preventScroll: true });
    onFocused();
  }, [focus, onFocused]);

  return (
    <div className={mergeClasses(styles.row, selected && styles.selected)}>
      <button
        ref={head}
        type="button"
        aria-expanded={selected}
        tabIndex={reachable ? 0 : -1}
        className={mergeClasses(styles.head, !selected && styles.unselected)}
        onClick={() => void selectFinding(session, line.key)}
        onKeyDown={onKeyDown}
      >
        <SeverityMark severity={finding.severity} />
        <span className={styles.text}>
          <span className={styles.meta}>
            <span className={styles.where}>
              {fill(pane.where, { sheet: finding.cell.sheet, cell: addressOf(finding.cell) })}
            </span>
            {finding.fixes.length > 0 && (
              <span className={styles.fixable}>
                <WrenchRegular aria-hidden />
                {pane.fixable}
              </span>
            )}
          </span>
          <span className={mergeClasses(styles.message, !selected && styles.clamped)}>{said.message}</span>
        </span>
      </button>
      {selected && (
        <div className={styles.detail}>
          <FindingDetail finding={finding} said={said} />
        </div>
      )}
    </div>
  );
}
