import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useState } from 'react';
import { undoLast } from '../session/fixing';
import type { Notice } from '../session/session-state';
import { takeBackMade } from '../session/taking-back';
import { useSession, useStateNow, useWords } from '../session-context';

const useStyles = makeStyles({
  holder: { flexShrink: 0 },
  bar: { borderRadius: 0, borderLeftStyle: 'none', borderRightStyle: 'none', paddingTop: '4px', paddingBottom: '4px' },
  detail: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyMonospace,
  },
});

function Details({ detail }: { detail: string }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      {' '}
      <Link as="button" inline aria-expanded={open} onClick={() => setOpen(!open)}>
        {pane.details}
      </Link>
      {open && <pre className={styles.detail}>{detail}</pre>}
    </>
  );
}

function Said({ notice }: { notice: Notice }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { undo, made, busy } = useStateNow();
  const { pane } = useWords();
  return (
    <MessageBar className={styles.bar} intent={notice.intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        {notice.text}
        {notice.detail !== null && <Details detail={notice.detail} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={pane.close}
            icon={<DismissRegular />}
            onClick={() => session.store.dispatch({ type: 'dismissed' })}
          />
        }
      >
        {notice.undoable && undo.length > 0 && (
          <Button size="small" disabled={busy !== null} onClick={() => void undoLast(session)}>
            {pane.undo}
          </Button>
        )}
        {notice.takesBack && made?.canTakeBack && (
          <Button size="small" disabled={busy !== null} onClick={() => void takeBackMade(session)}>
            {pane.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What was said last stays until the next act or until it is put away. */
export function NoticeBar(): ReactNode {
  const styles = useStyles();
  const { notice } = useStateNow();
  return <div className={styles.holder}>{notice && <Said key={notice.id} notice={notice} />}</div>;
}
