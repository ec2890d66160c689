import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { fill } from '../../locales/fill';
import { Section } from '../parts/section';
import { setSettings } from '../session/settings';
import { useSession, useSessionState, useWords } from '../session-context';
import { LearnedForms } from './learned-forms';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

/** Which 様式 is read: found by itself, built in, or learned here. */
export function FormSetting({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const { state, forms } = examination;
  const learned = state.forms.map((form) => form.id);
  const still = busy !== null;
  return (
    <Section card heading={pane.formHeading}>
      <Field label={pane.formChoice}>
        <Select
          value={state.form ?? ''}
          disabled={still}
          onChange={(_, { value }) =>
            void setSettings(session, (before) => ({ ...before, form: value === '' ? null : value }))
          }
        >
          <option value="">{pane.formAny}</option>
          {[...forms.values()].map((form) => (
            <option key={form.id} value={form.id}>
              {learned.includes(form.id)
                ? fill(pane.formLearned, { form: form.name })
                : `${form.name}（${form.source.publisher}）`}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button disabledFocusable={still} onClick={() => session.store.dispatch({ type: 'learning', on: true })}>
          {pane.learnOpen}
        </Button>
      </div>
      <LearnedForms forms={state.forms} />
    </Section>
  );
}
