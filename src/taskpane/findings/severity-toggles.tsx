import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { Examination } from '../../core/examine.types';
import { fill } from '../../locales/fill';
import { SeverityMark } from '../parts/severity-mark';
import { filterFindings, SEVERITIES } from '../session/finding-list';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  toggles: {
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
  /** At 200 % the mark and the number do; the whole name is heard. */
  word: { whiteSpace: 'pre', '@media (max-width: 239px)': { display: 'none' } },
  toggle: {
    minWidth: 'auto',
    flexGrow: 1,
    paddingLeft: '6px',
    paddingRight: '6px',
    columnGap: '4px',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 239px)': { paddingLeft: '2px', paddingRight: '2px', columnGap: 0 },
  },
});

/** 誤り・注意・参考 with their counts: a press shows that one alone, a second press all again. */
export function SeverityToggles({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { filter } = useSessionState();
  const words = useWords();
  const { pane } = words;
  const others = useMemo(
    () => filterFindings(examination, { ...filter, severities: SEVERITIES }, words),
    [examination, filter, words],
  );
  return (
    <fieldset className={styles.toggles} aria-label={pane.severityFilter}>
      {SEVERITIES.map((severity) => {
        const alone = filter.severities.length === 1 && filter.severities[0] === severity;
        const count = others.filter((finding) => finding.severity === severity).length;
        return (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            checked={alone}
            icon={<SeverityMark severity={severity} silent />}
            aria-label={fill(pane.onlySeverity, { severity: words.severities[severity], count })}
            onClick={() =>
              session.store.dispatch({ type: 'filter', filter: { severities: alone ? SEVERITIES : [severity] } })
            }
          >
            <span className={styles.word}>{words.severities[severity]} </span>
            {count.toLocaleString()}
          </ToggleButton>
        );
      })}
    </fieldset>
  );
}
