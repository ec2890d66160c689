import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { useWords } from '../session-context';
import { copyText } from './copy-text';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What was written out as a file, as a text to copy: some of Office's webviews save no files, and say nothing. */
export function WrittenText({ text, onClose }: { text: string; onClose: () => void }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const all = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  return (
    <div className={styles.all} ref={all}>
      <Field label={pane.exportedLabel} hint={said ?? pane.exportedHint}>
        <Textarea readOnly value={text} rows={5} resize="vertical" />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() =>
            void copyText(text, all.current?.querySelector('textarea') ?? null).then((done) =>
              setSaid(done ? pane.copied : pane.copiedByHand),
            )
          }
        >
          {pane.exportCopy}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {pane.close}
        </Button>
      </div>
    </div>
  );
}
