import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import type { ReactNode } from 'react';
import type { MadeFile } from '../../app/cycle/maker';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { openMadeFile, saveMadeFiles } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '320px',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
  },
  file: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  name: { overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground2 },
  save: { alignSelf: 'flex-start' },
});

/** Files that were made: to be saved as one zip, or opened in Excel one by one. `isOld`: something was chosen otherwise since. */
export function MadeFiles(props: { files: readonly MadeFile[]; zip: string; isOld: boolean }): ReactNode {
  const { files, zip, isOld } = props;
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  if (files.length === 0) return null;
  const still = busy !== null;
  const heading = fill(pane.yearFiles, { count: files.length });
  return (
    <Section card heading={heading}>
      {isOld && <Note body>{pane.yearFilesOld}</Note>}
      <Button
        className={styles.save}
        appearance={isOld ? 'secondary' : 'primary'}
        icon={<SaveRegular />}
        disabledFocusable={still}
        onClick={() => void saveMadeFiles(session, zip, files)}
      >
        {pane.yearSave}
      </Button>
      <Note>{pane.yearSaveHint}</Note>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <ul className={styles.list} tabIndex={0} aria-label={heading}>
        {files.map((file) => (
          <li key={file.name} className={styles.file}>
            <span className={styles.name}>
              {file.name}
              {file.about !== '' && <div className={styles.about}>{file.about}</div>}
            </span>
            {file.name.endsWith('.xlsx') && (
              <Button
                size="small"
                disabledFocusable={still}
                aria-label={fill(pane.yearOpenOf, { name: file.name })}
                onClick={() => void openMadeFile(session, file)}
              >
                {pane.yearOpen}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
