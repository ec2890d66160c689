import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import type { Examination } from '../../core/examine.types';
import { refusedOptions } from '../../core/rules/option';
import { ALL_RULES } from '../../core/rules/rules.generated';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { changeState } from '../session/settings';
import { settingsFromJson, settingsToJson } from '../session/transfer';
import { useSession, useSessionState, useWords } from '../session-context';
import { saveJson } from './save-file';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  file: { display: 'none' },
});

/** Settings as a file, for the next workbook or the next city office. Where a webview saves no files, they can be copied. */
export function Transfer({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const still = busy !== null;
  const load = (file: File): Promise<void> =>
    session.run('save', async () => {
      const change = settingsFromJson(await file.text());
      if (!change) {
        session.notify('error', pane.importUnread);
        return;
      }
      let refused: readonly string[] = [];
      await changeState(session, (before) => {
        const next = change(before);
        refused = refusedOptions(ALL_RULES, next).map(({ code }) => code);
        return next;
      });
      if (refused.length === 0) session.notify('success', pane.imported);
      else session.notify('warning', fill(pane.importedRefused, { rules: [...new Set(refused)].join('、') }));
    });
  const copy = (): Promise<void> =>
    session.run('save', async () => {
      await navigator.clipboard.writeText(settingsToJson(examination.state));
      session.notify('success', pane.copied);
    });
  return (
    <Section card heading={pane.transferHeading}>
      <Note>{pane.transferHint}</Note>
      <div className={styles.buttons}>
        <Button disabledFocusable={still} onClick={() => saveJson(pane.fileName, settingsToJson(examination.state))}>
          {pane.exportFile}
        </Button>
        <Button disabledFocusable={still} onClick={() => void copy()}>
          {pane.exportCopy}
        </Button>
        <Button disabledFocusable={still} onClick={() => chooser.current?.click()}>
          {pane.importFile}
        </Button>
        <input
          ref={chooser}
          className={styles.file}
          type="file"
          accept=".json,application/json"
          aria-label={pane.importFile}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file) void load(file);
          }}
        />
      </div>
    </Section>
  );
}
