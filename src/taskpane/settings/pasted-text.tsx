import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Settings that were copied elsewhere, to be pasted here. */
export function PastedText({ disabled, onTake }: { disabled: boolean; onTake: (text: string) => void }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const [text, setText] = useState('');
  return (
    <div className={styles.all}>
      <Field label={pane.pasteLabel} hint={pane.pasteHint}>
        <Textarea value={text} rows={5} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      <div>
        <Button size="small" disabled={disabled || text.trim() === ''} onClick={() => onTake(text)}>
          {pane.pasteTake}
        </Button>
      </div>
    </div>
  );
}
