import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Note } from '../parts/note';
import { readSentFiles } from '../session/collecting';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  held: { backgroundColor: tokens.colorNeutralBackground1Hover, border: `1px solid ${tokens.colorBrandStroke1}` },
  file: { display: 'none' },
});

/** What sections send; what cannot be read is told rather than left out. */
const ACCEPTED = '.xlsx,.xlsm,.xls,.xlsb,.zip';

/** Where files are chosen or dropped. Nothing is opened in Excel. */
export function ChooseFiles(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [held, setHeld] = useState(false);
  const still = busy !== null;
  const take = (event: DragEvent): void => {
    event.preventDefault();
    setHeld(false);
    if (!still) void readSentFiles(session, [...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button
    <div
      className={mergeClasses(styles.zone, held && styles.held)}
      onDragOver={(event) => {
        event.preventDefault();
        setHeld(true);
      }}
      onDragLeave={() => setHeld(false)}
      onDrop={take}
    >
      <Button
        appearance="primary"
        size="large"
        icon={<FolderOpenRegular />}
        disabledFocusable={still}
        onClick={() => chooser.current?.click()}
      >
        {pane.collectChoose}
      </Button>
      <Note>{pane.collectDrop}</Note>
      <input
        ref={chooser}
        className={styles.file}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={pane.collectChoose}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same files may be chosen again, once they were corrected.
          target.value = '';
          void readSentFiles(session, files);
        }}
      />
    </div>
  );
}
