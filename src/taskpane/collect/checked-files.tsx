import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CheckedFile } from '../../app/collect/collector';
import { addressOf } from '../../core/grid/address';
import { fill } from '../../locales/fill';
import { renderFinding } from '../../locales/render-finding';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { SeverityMark } from '../parts/severity-mark';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  group: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
    '& > summary': { cursor: 'pointer', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  finding: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

const SHOWN = 50;

interface Group {
  readonly name: string;
  readonly findings: readonly (CheckedFile['findings'][number] & { readonly path: string })[];
}

/** Findings over the files as they are, by file or by section. */
export function CheckedFiles({ checked }: { checked: readonly CheckedFile[] }): ReactNode {
  const { pane } = useWords();
  const [by, setBy] = useState<'file' | 'section'>('section');
  const all = checked.flatMap(({ path, findings }) => findings.map((finding) => ({ ...finding, path })));
  const groups = new Map<string, Group['findings'][number][]>();
  for (const finding of all) {
    const name = by === 'file' ? finding.path : finding.section || pane.collectNoSection;
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return (
    <Section card heading={pane.collectChecked}>
      {all.length === 0 ? (
        <Note>{pane.collectNoFindings}</Note>
      ) : (
        <>
          <RadioGroup
            layout="horizontal"
            aria-label={pane.collectChecked}
            value={by}
            onChange={(_, { value }) => setBy(value === 'file' ? 'file' : 'section')}
          >
            <Radio value="section" label={pane.collectBySection} />
            <Radio value="file" label={pane.collectByFile} />
          </RadioGroup>
          {[...groups].map(([name, findings]) => (
            <FindingGroup key={name} name={name} findings={findings} />
          ))}
        </>
      )}
    </Section>
  );
}

function FindingGroup({ name, findings }: Group): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return (
    <details className={styles.group}>
      <summary>
        <strong>{name}</strong>
        {'　'}
        {fill(pane.collectFindings, counts)}
      </summary>
      <ul className={styles.list}>
        {findings.slice(0, SHOWN).map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={at} className={styles.finding}>
            <SeverityMark severity={finding.severity} />
            <span>
              {renderFinding(finding, words).message}
              <br />
              {`${finding.path}　${finding.cell.sheet} ${addressOf(finding.cell)}`}
            </span>
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && <Note>{fill(pane.collectMore, { count: findings.length - SHOWN })}</Note>}
    </details>
  );
}
