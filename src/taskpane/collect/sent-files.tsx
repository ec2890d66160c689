import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CollectedFile } from '../../app/collect/collector';
import { fill } from '../../locales/fill';
import { Section } from '../parts/section';
import { SeverityMark } from '../parts/severity-mark';
import { checkSentFiles, forgetSentFiles, tellFile } from '../session/collecting';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '260px',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
  },
  file: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  found: { color: tokens.colorNeutralForeground2 },
  bad: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What was found in each file; the list fills while they are read. */
export function SentFiles(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy, collecting } = useSessionState();
  const { pane } = useWords();
  const { files } = collecting;
  const still = busy !== null;
  if (files.length === 0) return null;
  // What somebody has to send again is not to be looked for among a hundred others.
  const rank = ({ error, unread }: CollectedFile) => (error ? 0 : unread > 0 ? 1 : 2);
  const ordered = [...files].sort((a, b) => rank(a) - rank(b));
  const bad = files.filter(({ error }) => error !== null).length;
  const heading = fill(bad === 0 ? pane.collectFiles : pane.collectFilesBad, { count: files.length, bad });
  return (
    <Section card heading={heading}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <ul className={styles.list} tabIndex={0} aria-label={heading}>
        {ordered.map((file) => (
          <li key={file.path} className={styles.file}>
            <div className={styles.name}>{file.path}</div>
            {file.error || file.unread > 0 ? (
              <div className={styles.bad}>
                <SeverityMark severity={file.error ? 'error' : 'warning'} />
                <span>{tellFile(session, file)}</span>
              </div>
            ) : (
              <div className={styles.found}>{tellFile(session, file)}</div>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button disabledFocusable={still} onClick={() => void checkSentFiles(session)}>
          {pane.collectCheck}
        </Button>
        <Button appearance="subtle" disabledFocusable={still} onClick={() => void forgetSentFiles(session)}>
          {pane.collectForget}
        </Button>
      </div>
    </Section>
  );
}
