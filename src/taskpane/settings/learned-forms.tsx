import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Form } from '../../core/form/form';
import { fill } from '../../locales/fill';
import { PlainList } from '../parts/plain-list';
import { saveJson } from '../parts/save-file';
import { forgetOnMachine } from '../session/forms-of-machine';
import { setSettings } from '../session/settings';
import { formToJson } from '../session/transfer';
import { useSession, useSessionState, useWords } from '../session-context';
import { WrittenText } from './written-text';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  name: { overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What no file name may hold. */
const NOT_IN_FILE_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

/** The forms that this workbook was taught: each can be taken to another office, or forgotten. */
export function LearnedForms({ forms }: { forms: readonly Form[] }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const still = busy !== null;
  const [written, setWritten] = useState<Form | null>(null);
  if (forms.length === 0) return null;
  const forget = ({ id, name }: Form): Promise<void> => {
    forgetOnMachine(name);
    return setSettings(session, (before) => ({
      ...before,
      form: before.form === id ? null : before.form,
      forms: before.forms.filter((form) => form.id !== id),
    }));
  };
  return (
    <PlainList>
      {forms.map((form) => (
        <li key={form.id} className={styles.form}>
          <span className={styles.name}>{fill(pane.formLearned, { form: form.name })}</span>
          <div className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={still}
              aria-label={fill(pane.formOne, { form: form.name, act: pane.formExport })}
              onClick={() => {
                setWritten(form);
                saveJson(`${form.name.replace(NOT_IN_FILE_NAMES, '_')}.json`, formToJson(form));
              }}
            >
              {pane.formExport}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={still}
              aria-label={fill(pane.formOne, { form: form.name, act: pane.formForget })}
              onClick={() => void forget(form)}
            >
              {pane.formForget}
            </Button>
          </div>
          {written === form ? <WrittenText text={formToJson(form)} onClose={() => setWritten(null)} /> : null}
        </li>
      ))}
    </PlainList>
  );
}
