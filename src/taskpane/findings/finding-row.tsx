import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from 'react';
import { withoutClashes } from '../../app/apply-fixes';
import { fill } from '../../locales/fill';
import { renderFinding, renderFix } from '../../locales/render-finding';
import { SeverityMark } from '../parts/severity-mark';
import { selectFinding } from '../session/checking';
import type { FindingLine } from '../session/finding-list';
import { sureFixes } from '../session/sure-fixes';
import { useIsBusy, useSession, useWords } from '../session-context';
import { useActs } from './acts';
import { EntryPlace } from './entry-place';
import { FindingDetail } from './finding-detail';
import { headline } from './headline';

const useStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  head: { position: 'relative', backgroundColor: tokens.colorNeutralBackground1 },
  /** In sight while the entry is read, where there is height for both (see use-tall). */
  stays: { '@media (min-height: 480px)': { position: 'sticky', top: 'var(--group-height)', zIndex: 1 } },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  unselected: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  button: {
    display: 'flex',
    columnGap: '6px',
    alignItems: 'flex-start',
    width: '100%',
    padding: `6px ${tokens.spacingHorizontalS} 6px 6px`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: '2px' },
  message: { fontSize: tokens.fontSizeBase300, lineHeight: '1.45', overflowWrap: 'anywhere' },
  fix: { position: 'absolute', right: tokens.spacingHorizontalS, bottom: '5px', minWidth: 'auto' },
  detail: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 30px` },
});

interface Props {
  readonly line: FindingLine;
  readonly selected: boolean;
  /** The keyboard is to come here. */
  readonly awaitsKeyboard: boolean;
  /** The group's heading names the sheet already. */
  readonly sheetTold: boolean;
  /** Whether Tab comes here: one entry of the list at a time. */
  readonly reachable: boolean;
  readonly onMove: (event: KeyboardEvent) => void;
}

/** One entry: what is wrong, where, and the way to put it right; selected, also the proof and the other acts. */
export const FindingRow = memo(Row, isSame);

/** A list made anew has the same findings in other lines. */
function isSame(one: Props, other: Props): boolean {
  const { line, ...rest } = one;
  const { line: otherLine, ...others } = other;
  return (
    line.key === otherLine.key &&
    line.findings.length === otherLine.findings.length &&
    line.findings.every((finding, at) => finding === otherLine.findings[at]) &&
    Object.entries(rest).every(([name, value]) => Object.is(value, Reflect.get(others, name)))
  );
}

function Row({ line, selected, awaitsKeyboard, sheetTold, reachable, onMove }: Props): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const isBusy = useIsBusy();
  const words = useWords();
  const acts = useActs();
  const head = useRef<HTMLButtonElement>(null);
  const { finding, findings } = line;
  const said = renderFinding(finding, words);
  const sure = withoutClashes(sureFixes(findings));
  const { follow } = acts;

  useEffect(() => {
    if (!awaitsKeyboard) return;
    head.current?.focus({ preventScroll: true });
    follow(false);
  }, [awaitsKeyboard, follow]);

  const fix = (): void => {
    if (sure.length > 0 && !isBusy) acts.fix(line, sure);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey) fix();
    else if (event.key === 'Delete') acts.ignore(findings, line);
    else if (event.key === '?') acts.showKeys();
    else {
      onMove(event);
      return;
    }
    event.preventDefault();
  };
  const [first] = sure;
  return (
    <div className={mergeClasses(styles.row, selected && styles.selected)}>
      <div
        className={mergeClasses(styles.head, selected ? mergeClasses(styles.chosen, styles.stays) : styles.unselected)}
      >
        <button
          ref={head}
          type="button"
          aria-expanded={selected}
          tabIndex={reachable ? 0 : -1}
          className={styles.button}
          onClick={() => void selectFinding(session, line.key)}
          onKeyDown={onKeyDown}
        >
          <SeverityMark severity={finding.severity} />
          <span className={styles.text}>
            <span className={styles.message}>{headline(findings, words)}</span>
            <EntryPlace line={line} sheetTold={sheetTold} room={first !== undefined} />
          </span>
        </button>
        {first && (
          <Button
            size="small"
            appearance={selected ? 'primary' : 'secondary'}
            className={styles.fix}
            icon={<WrenchRegular />}
            tabIndex={selected ? 0 : -1}
            disabledFocusable={isBusy}
            aria-label={fill(words.pane.fixNamed, { title: renderFix(first.fix, words) })}
            title={renderFix(first.fix, words)}
            onClick={fix}
          >
            {words.pane.fix}
          </Button>
        )}
      </div>
      {selected && (
        <div className={mergeClasses(styles.detail, styles.chosen)}>
          <FindingDetail line={line} said={said} />
        </div>
      )}
    </div>
  );
}
