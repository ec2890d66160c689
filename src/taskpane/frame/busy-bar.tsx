import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/words';
import type { Task } from '../session/session-state';
import { useSession, useStateNow, useWords } from '../session-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  field: { flexGrow: 1, minWidth: 0 },
});

export function taskName(task: Task, { pane }: Words): string {
  const names: Record<Task, string> = {
    read: pane.busyRead,
    check: pane.busyCheck,
    fix: pane.busyFix,
    write: pane.busyWrite,
    save: pane.busySave,
    collect: pane.busyCollect,
    make: pane.busyMake,
  };
  return names[task];
}

/** What is under way, how far it is, and the way out. */
export function BusyBar(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useStateNow();
  const words = useWords();
  if (!busy) return null;
  const { progress } = busy;
  return (
    <div className={styles.bar}>
      <Field
        className={styles.field}
        label={{ children: taskName(busy.task, words), size: 'small' }}
        hint={progress ? fill(words.pane.progressOf, { ...progress }) : null}
      >
        {progress ? <ProgressBar value={progress.done} max={Math.max(1, progress.total)} /> : <ProgressBar />}
      </Field>
      <Button size="small" disabled={busy.cancelling} onClick={() => session.cancel()}>
        {busy.cancelling ? words.pane.cancelling : words.pane.cancel}
      </Button>
    </div>
  );
}
