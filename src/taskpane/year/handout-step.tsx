import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Note } from '../parts/note';
import type { YearChoices } from '../session/session-state';
import { handOutForms } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { FileChoice } from './file-choice';
import { MadeFiles } from './made-files';
import { Notes } from './notes';
import { SourceChoice } from './source-choice';
import { useChoices } from './use-choices';
import { fiscalYearOf, YearChoice } from './year-choice';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

const AHEAD = [-1, 0, 1, 2];
const SPARE = [0, 1, 2, 3];

const FIRST: YearChoices['handout'] = {
  here: true,
  source: [],
  last: [],
  listed: [],
  year: null,
  due: '',
  lock: true,
  finished: false,
  spare: 0,
};

/** 配る: a workbook per section, or sheets in this book that are split later. */
export function HandoutStep(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy, yearWork } = useSessionState();
  const { pane } = useWords();
  const thisYear = fiscalYearOf(session.context.now());
  const { chosen, choose, isOld } = useChoices('handout', FIRST);
  const { here, source, last, listed, year, due, lock, finished, spare } = chosen;
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
      <SourceChoice here={here} onChange={(now) => choose({ here: now })} />
      {!here && (
        <FileChoice label={pane.yearChooseBlank} files={source} onChange={(files) => choose({ source: files })} />
      )}
      <FileChoice
        label={pane.yearChooseLast}
        hint={pane.yearChooseLastHint}
        multiple
        files={last}
        onChange={(files) => choose({ last: files })}
      />
      <FileChoice label={pane.yearChooseListed} files={listed} onChange={(files) => choose({ listed: files })} />
      <YearChoice
        label={pane.yearOf}
        years={AHEAD.map((ahead) => thisYear + ahead)}
        value={year}
        none
        onChange={(now) => choose({ year: now })}
      />
      <Field label={pane.yearDue}>
        <Input value={due} onChange={(_, { value }) => choose({ due: value })} />
      </Field>
      <Field label={pane.yearSpare}>
        <Select value={String(spare)} onChange={(_, { value }) => choose({ spare: Number(value) })}>
          {SPARE.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={pane.yearLock}
        checked={lock}
        onChange={(_, { checked }) => choose({ lock: checked === true })}
      />
      <Checkbox
        label={pane.yearFinished}
        checked={finished}
        onChange={(_, { checked }) => choose({ finished: checked === true })}
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
      {result && <MadeFiles files={result.files} zip={pane.yearZipHandout} isOld={isOld} />}
      {result && <Notes notes={result.notes} />}
    </>
  );
}
