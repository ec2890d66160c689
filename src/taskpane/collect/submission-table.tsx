import type { ReactNode } from 'react';
import { missingOf, type Submission } from '../../core/report/content/submissions';
import { fill } from '../../locales/fill';
import { PlainTable } from '../parts/plain-table';
import { Section } from '../parts/section';
import { useWords } from '../session-context';

/** 提出状況: who has sent what, what is open, what was answered, since when. `planned`: as it will be once the files are taken. */
export function SubmissionTable(props: { submissions: readonly Submission[]; planned: boolean }): ReactNode {
  const { pane, report } = useWords();
  const rows = props.submissions.filter(({ sent, expected }) => sent > 0 || expected !== 0);
  if (rows.length === 0) return null;
  const missing = missingOf(rows).length;
  return (
    <Section card heading={props.planned ? pane.collectStatusPlanned : pane.collectStatus}>
      <PlainTable caption={missing === 0 ? pane.collectComplete : fill(pane.collectMissing, { count: missing })} stacks>
        <thead>
          <tr>
            <th scope="col">{pane.collectSection}</th>
            <th scope="col" className="number">
              {pane.collectExpected}
            </th>
            <th scope="col" className="number">
              {pane.collectSent}
            </th>
            <th scope="col" className="number">
              {pane.collectOpen}
            </th>
            <th scope="col">{pane.collectAnswered}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ department, section, expected, sent, checked, open, answered, first }) => (
            <tr key={`${department} ${section}`}>
              <th scope="row">
                {section === '' ? pane.collectNoSection : section}
                {first !== null && <div>{first.slice(0, 10)}</div>}
              </th>
              <td className="number" data-head={pane.collectExpected}>
                {expected ?? report.submissionsUnknown}
              </td>
              <td className="number" data-head={pane.collectSent}>
                <div>
                  {sent < (expected ?? 1) ? <strong>{sent}</strong> : sent}
                  {checked < sent && <div>{fill(pane.collectUnchecked, { count: sent - checked })}</div>}
                </div>
              </td>
              <td className="number" data-head={pane.collectOpen}>
                {open.error + open.warning + open.info}
              </td>
              <td>{answered === null ? '' : `${answered.lines} ${answered.at.slice(0, 10)}`}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Section>
  );
}
