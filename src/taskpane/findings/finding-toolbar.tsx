import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { KeyboardRegular } from '@fluentui/react-icons/svg/keyboard';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { fill } from '../../locales/fill';
import type { ListLine } from '../session/finding-list';
import { undoLast } from '../session/fixing';
import type { GroupBy } from '../session/session-state';
import { sureFixes } from '../session/sure-fixes';
import { useSession, useSessionState, useWords } from '../session-context';
import { useActs } from './acts';
import { FilterMenu } from './filter-menu';
import { FindingSearch } from './finding-search';
import { SeverityToggles } from './severity-toggles';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: `6px ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  top: {
    flexWrap: 'nowrap',
    '@media (max-width: 239px)': { flexWrap: 'wrap' },
    '& > button': { flexShrink: 0, minWidth: 'auto' },
  },
  grouping: {
    flexShrink: 0,
    width: 'auto',
    '@media (max-width: 239px)': { flexShrink: 1, flexGrow: 1, flexBasis: '60px' },
  },
  icon: { minWidth: 'auto', '@media (max-width: 239px)': { display: 'none' } },
  count: {
    flexGrow: 1,
    '@media (max-width: 239px)': { position: 'absolute', clipPath: 'inset(50%)' },
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

const GROUPINGS: readonly GroupBy[] = ['sheet', 'section', 'kind'];

/** Search, grouping, filters, and まとめて直す for what is shown. */
export function FindingToolbar(props: { examination: Examination; lines: readonly ListLine[] }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { filter, busy, undo } = useSessionState();
  const { pane } = useWords();
  const acts = useActs();
  const all = props.examination.findings.length;
  const found = props.lines.flatMap((line) => (line.kind === 'group' ? line.findings : []));
  const fixes = sureFixes(found);
  const names: Record<GroupBy, string> = { sheet: pane.bySheet, section: pane.bySection, kind: pane.byKind };
  return (
    <div className={styles.bar}>
      <SeverityToggles examination={props.examination} />
      <div className={mergeClasses(styles.row, styles.top)}>
        <FindingSearch />
        <Select
          className={styles.grouping}
          aria-label={pane.groupBy}
          value={filter.groupBy}
          onChange={(_, { value }) => {
            const groupBy = GROUPINGS.find((one) => one === value);
            if (groupBy) session.store.dispatch({ type: 'filter', filter: { groupBy } });
          }}
        >
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </Select>
        <FilterMenu examination={props.examination} />
      </div>
      <div className={styles.row}>
        <span className={styles.count} role="status">
          {found.length === all
            ? fill(pane.countAll, { count: all.toLocaleString() })
            : fill(pane.countSome, { all: all.toLocaleString(), shown: found.length.toLocaleString() })}
        </span>
        {undo.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.icon}
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy !== null}
            aria-label={pane.undo}
            title={pane.undo}
            onClick={() => void undoLast(session)}
          />
        )}
        {fixes.length > 0 && (
          <Button
            size="small"
            icon={<WrenchRegular />}
            disabledFocusable={busy !== null}
            onClick={() => acts.fixAll(found)}
          >
            {fill(pane.fixAllOf, { count: fixes.length.toLocaleString() })}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.icon}
          icon={<KeyboardRegular />}
          aria-label={pane.keysTitle}
          title={pane.keysTitle}
          onClick={() => acts.showKeys()}
        />
      </div>
    </div>
  );
}
