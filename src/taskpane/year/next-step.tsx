import { Button, Checkbox } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { ChosenFile } from '../session/collecting';
import { makeNextYear } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { FileChoice } from './file-choice';
import { MadeFiles } from './made-files';
import { Notes } from './notes';
import { SourceChoice } from './source-choice';
import { fiscalYearOf, YearChoice } from './year-choice';

const AHEAD = [0, 1, 2];

/** 翌年度にする: next year's workbooks out of this year's. */
export function NextStep(): ReactNode {
  const session = useSession();
  const { busy, yearWork } = useSessionState();
  const { pane } = useWords();
  const thisYear = fiscalYearOf(session.context.now());
  const [here, setHere] = useState(true);
  const [books, setBooks] = useState<readonly ChosenFile[]>([]);
  const [blank, setBlank] = useState<readonly ChosenFile[]>([]);
  const [year, setYear] = useState(thisYear + 1);
  const [finished, setFinished] = useState(false);
  const result = yearWork.results.next;
  const make = (): void => {
    if (!here && books.length === 0) session.notify('warning', pane.yearNoSource);
    else void makeNextYear(session, { books: here ? null : books, blank: blank[0] ?? null, year, finished });
  };
  return (
    <>
      <SourceChoice here={here} onChange={setHere} />
      {!here && <FileChoice label={pane.yearChooseNext} multiple files={books} onChange={setBooks} />}
      <FileChoice label={pane.yearChooseForm} files={blank} onChange={setBlank} />
      <YearChoice
        label={pane.yearOfNext}
        years={AHEAD.map((ahead) => thisYear + ahead)}
        value={year}
        onChange={(chosen) => setYear(chosen ?? thisYear + 1)}
      />
      <Checkbox
        label={pane.yearFinished}
        checked={finished}
        onChange={(_, { checked }) => setFinished(checked === true)}
      />
      <div>
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={make}>
          {pane.yearMakeNext}
        </Button>
      </div>
      {result && <MadeFiles files={result.files} zip={pane.yearZipNext} />}
      {result && <Notes notes={result.notes} />}
    </>
  );
}
