import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import type { RenderedFinding } from '../../locales/render-finding';
import { Note } from '../parts/note';
import { ignore } from '../session/fixing';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(480px, calc(100vw - 16px))', padding: '16px' },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** 無視 asks why: whoever looks at the workbook later sees reason, name and time. */
export function IgnoreDialog(props: { finding: Finding; said: RenderedFinding; onClose: () => void }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { user } = useSessionState();
  const { pane } = useWords();
  const [reason, setReason] = useState('');
  const [name, setName] = useState(user);
  const done = (): void => {
    session.store.dispatch({ type: 'user', name: name.trim() });
    void ignore(session, props.finding, reason.trim());
    props.onClose();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && props.onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{pane.ignoreTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            <Note body>{props.said.message}</Note>
            <Field label={pane.ignoreReason} required>
              <Textarea
                value={reason}
                placeholder={pane.ignoreReasonHint}
                resize="vertical"
                onChange={(_, { value }) => setReason(value)}
              />
            </Field>
            <Field label={pane.ignoreName}>
              <Input value={name} onChange={(_, { value }) => setName(value)} />
            </Field>
            <Note>{pane.ignoreText}</Note>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabled={reason.trim() === ''} onClick={done}>
              {pane.ignoreDo}
            </Button>
            <Button onClick={props.onClose}>{pane.back}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
