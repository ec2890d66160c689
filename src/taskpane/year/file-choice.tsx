import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { fill } from '../../locales/fill';
import type { ChosenFile } from '../session/session-state';
import { useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  chosen: { minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  button: { flexShrink: 0 },
  file: { display: 'none' },
});

/** Files of the machine, chosen by the person. Nothing is opened in Excel. */
export function FileChoice(props: {
  label: string;
  hint?: string;
  multiple?: boolean;
  files: readonly ChosenFile[];
  onChange: (files: readonly ChosenFile[]) => void;
}): ReactNode {
  const styles = useStyles();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const { label, hint = null, multiple = false, files, onChange } = props;
  const [first, ...others] = files;
  const chosen =
    first === undefined
      ? pane.yearNoneChosen
      : others.length === 0
        ? first.name
        : fill(pane.yearChosenMore, { name: first.name, count: others.length });
  return (
    <Field label={label} hint={hint}>
      <div className={styles.line}>
        <Button
          className={styles.button}
          disabledFocusable={busy !== null}
          aria-label={`${label} ${pane.yearChoose}`}
          onClick={() => chooser.current?.click()}
        >
          {pane.yearChoose}
        </Button>
        <span className={styles.chosen}>{chosen}</span>
        {files.length > 0 && (
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            aria-label={`${label} ${pane.yearClear}`}
            onClick={() => onChange([])}
          >
            {pane.yearClear}
          </Button>
        )}
        <input
          ref={chooser}
          className={styles.file}
          type="file"
          multiple={multiple}
          accept=".xlsx,.xlsm"
          aria-label={label}
          onChange={({ target }) => {
            const taken = [...(target.files ?? [])];
            // The same file may be chosen again, once it was corrected.
            target.value = '';
            if (taken.length > 0) onChange(taken);
          }}
        />
      </div>
    </Field>
  );
}
