import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { type ReactNode, useState } from 'react';
import { fullAddress } from '../../core/grid/address';
import type { Finding } from '../../core/rules/finding';
import { fill } from '../../locales/fill';
import { type RenderedFinding, renderFix } from '../../locales/render-finding';
import { CellLink } from '../parts/cell-link';
import { applyFixes } from '../session/fixing';
import { useSession, useSessionState, useWords } from '../session-context';
import { EditPreview } from './edit-preview';
import { IgnoreDialog } from './ignore-dialog';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.6',
    '& dt': { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Why a finding matters, how to put it right, and the acts: 直す with before → after, 無視. */
export function FindingDetail({ finding, said }: { finding: Finding; said: RenderedFinding }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const words = useWords();
  const { pane } = words;
  const [ignoring, setIgnoring] = useState(false);
  const still = busy !== null;
  return (
    <div className={styles.detail}>
      <dl className={styles.facts}>
        <dt>{pane.why}</dt>
        <dd>
          {said.evidence}
          {words.rules[finding.code]?.why}
        </dd>
        <dt>{pane.remedy}</dt>
        <dd>{said.remedy}</dd>
        {finding.related.length > 0 && (
          <>
            <dt>{pane.related}</dt>
            <dd className={styles.cells}>
              {finding.related.map((cell) => (
                <CellLink key={fullAddress(cell)} cell={cell} sheet={cell.sheet !== finding.cell.sheet} />
              ))}
            </dd>
          </>
        )}
      </dl>
      {finding.fixes.map((fix) => (
        <EditPreview key={`${fix.title} ${JSON.stringify(fix.params)}`} edits={fix.edits} home={finding.cell.sheet} />
      ))}
      <div className={styles.buttons}>
        {finding.fixes.map((fix) => (
          <Button
            key={`${fix.title} ${JSON.stringify(fix.params)}`}
            size="small"
            appearance={finding.fixes.length === 1 ? 'primary' : 'secondary'}
            icon={fix.edits.length > 0 ? <WrenchRegular /> : null}
            disabledFocusable={still}
            aria-label={fill(pane.fixNamed, { title: renderFix(fix, words) })}
            title={renderFix(fix, words)}
            onClick={() => void applyFixes(session, [{ finding, fix }])}
          >
            {finding.fixes.length === 1 ? pane.fix : renderFix(fix, words)}
          </Button>
        ))}
        <Button
          size="small"
          appearance="subtle"
          icon={<EyeOffRegular />}
          disabledFocusable={still}
          onClick={() => setIgnoring(true)}
        >
          {pane.ignore}
        </Button>
      </div>
      {ignoring && <IgnoreDialog finding={finding} said={said} onClose={() => setIgnoring(false)} />}
    </div>
  );
}
