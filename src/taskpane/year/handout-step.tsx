import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Note } from '../parts/note';
import type { ChosenFile } from '../session/collecting';
import { handOutForms } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { FileChoice } from './file-choice';
import { MadeFiles } from './made-files';
import { Notes } from './notes';
import { SourceChoice } from './source-choice';
import { fiscalYearOf, YearChoice } from './year-choice';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

const AHEAD = [-1, 0, 1, 2];
const SPARE = [0, 1, 2, 3];

/** 配る: a workbook per section, or sheets in this book that are split later. */
export function HandoutStep(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy, yearWork } = useSessionState();
  const { pane } = useWords();
  const thisYear = fiscalYearOf(session.context.now());
  const [here, setHere] = useState(true);
  const [source, setSource] = useState<readonly ChosenFile[]>([]);
  const [last, setLast] = useState<readonly ChosenFile[]>([]);
  const [listed, setListed] = useState<readonly ChosenFile[]>([]);
  const [year, setYear] = useState<number | null>(null);
  const [due, setDue] = useState('');
  const [lock, setLock] = useState(true);
  const [finished, setFinished] = useState(false);
  const [spare, setSpare] = useState(0);
  const still = busy !== null;
  const result = yearWork.results.handout;
  const hand = (into: 'files' | 'sheets'): void => {
    const [file = null] = source;
    if (!here && file === null) {
      session.notify('warning', pane.yearNoSource);
      return;
    }
    const wish = { year, by: null, finished, spare, lock, due: due.trim() || null };
    void handOutForms(session, { source: here ? null : file, last, listed: listed[0] ?? null, wish, into });
  };
  return (
    <>
      <SourceChoice here={here} onChange={setHere} />
      {!here && <FileChoice label={pane.yearChooseBlank} files={source} onChange={setSource} />}
      <FileChoice label={pane.yearChooseLast} hint={pane.yearChooseLastHint} multiple files={last} onChange={setLast} />
      <FileChoice label={pane.yearChooseListed} files={listed} onChange={setListed} />
      <YearChoice
        label={pane.yearOf}
        years={AHEAD.map((ahead) => thisYear + ahead)}
        value={year}
        none
        onChange={setYear}
      />
      <Field label={pane.yearDue}>
        <Input value={due} onChange={(_, { value }) => setDue(value)} />
      </Field>
      <Field label={pane.yearSpare}>
        <Select value={String(spare)} onChange={(_, { value }) => setSpare(Number(value))}>
          {SPARE.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox label={pane.yearLock} checked={lock} onChange={(_, { checked }) => setLock(checked === true)} />
      <Checkbox
        label={pane.yearFinished}
        checked={finished}
        onChange={(_, { checked }) => setFinished(checked === true)}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={still} onClick={() => hand('files')}>
          {pane.yearSplit}
        </Button>
        <Button disabledFocusable={still} onClick={() => hand('sheets')}>
          {pane.yearIntoSheets}
        </Button>
      </div>
      <Note>{pane.yearIntoSheetsHint}</Note>
      {result && <MadeFiles files={result.files} zip={pane.yearZipHandout} />}
      {result && <Notes notes={result.notes} />}
    </>
  );
}
