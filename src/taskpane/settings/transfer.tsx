import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { Examination } from '../../core/examine.types';
import type { Form } from '../../core/form/form';
import { refusedOptions } from '../../core/rules/option';
import { ALL_RULES } from '../../core/rules/rules.generated';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { saveJson } from '../parts/save-file';
import { Section } from '../parts/section';
import { keepOnMachine } from '../session/forms-of-machine';
import { changeState } from '../session/settings';
import { settingsFromJson, settingsToJson } from '../session/transfer';
import { useSession, useSessionState, useWords } from '../session-context';
import { PastedText } from './pasted-text';
import { WrittenText } from './written-text';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  file: { display: 'none' },
});

/** Settings as a file, for the next workbook or the next city office. Where a webview saves no files, they go as a text. */
export function Transfer({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const still = busy !== null;
  const [written, setWritten] = useState<string | null>(null);
  const [pasting, setPasting] = useState(false);
  const load = (given: Promise<string>): Promise<void> =>
    session.run('save', async () => {
      const change = settingsFromJson(await given);
      if (!change) {
        session.notify('error', pane.importUnread);
        return;
      }
      let refused: readonly string[] = [];
      let came: readonly Form[] = [];
      await changeState(session, (before) => {
        const next = change(before);
        refused = refusedOptions(ALL_RULES, next).map(({ code }) => code);
        came = next.forms.filter((form) => !before.forms.includes(form));
        return next;
      });
      // For the next workbook, as if they had been registered here.
      for (const form of came) keepOnMachine(form);
      if (refused.length === 0) session.notify('success', pane.imported);
      else
        session.notify(
          'warning',
          fill(pane.importedRefused, { rules: [...new Set(refused)].join(pane.nameSeparator) }),
        );
    });
  const write = (): void => {
    const text = settingsToJson(examination.state);
    setWritten(text);
    saveJson(pane.fileName, text);
  };
  return (
    <Section card heading={pane.transferHeading}>
      <Note>{pane.transferHint}</Note>
      <div className={styles.buttons}>
        <Button disabledFocusable={still} onClick={write}>
          {pane.exportFile}
        </Button>
        <Button disabledFocusable={still} onClick={() => chooser.current?.click()}>
          {pane.importFile}
        </Button>
        <Button aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {pane.importText}
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
            if (file) void load(file.text());
          }}
        />
      </div>
      {written === null ? null : <WrittenText text={written} onClose={() => setWritten(null)} />}
      {pasting ? <PastedText disabled={still} onTake={(text) => void load(Promise.resolve(text))} /> : null}
    </Section>
  );
}
