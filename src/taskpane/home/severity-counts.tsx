import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import type { Severity } from '../../core/rules/finding';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { SeverityMark } from '../parts/severity-mark';
import { NO_FILTER } from '../session/session-state';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: tokens.spacingHorizontalS },
  count: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  figure: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by severity; each number leads to its list. Nothing is said before a check was asked for. */
export function SeverityCounts(props: { examination: Examination; checked: boolean }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const { pane } = words;
  const { findings } = props.examination;
  const { groupBy } = useSessionState().filter;
  const show = (severity: Severity): void => {
    session.store.dispatch({ type: 'filter', filter: { ...NO_FILTER, groupBy, severities: [severity] } });
    session.store.dispatch({ type: 'screen', screen: 'findings' });
  };
  return (
    <Section card heading={pane.findingsHeading}>
      {!props.checked && <Note>{pane.notChecked}</Note>}
      {props.checked && findings.length === 0 && <Note>{pane.noFindings}</Note>}
      {props.checked && findings.length > 0 && (
        <div className={styles.counts}>
          {SEVERITIES.map((severity) => {
            const count = findings.filter((finding) => finding.severity === severity).length;
            return (
              <button
                key={severity}
                type="button"
                className={styles.count}
                title={fill(pane.showSeverity, { severity: words.severities[severity], count })}
                onClick={() => show(severity)}
              >
                <span className={styles.figure}>
                  <SeverityMark severity={severity} silent />
                  {count.toLocaleString()}
                </span>
                <span>{words.severities[severity]}</span>
              </button>
            );
          })}
        </div>
      )}
    </Section>
  );
}
