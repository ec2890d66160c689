import { Button, Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { makeNextYear } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { FileChoice } from './file-choice';
import { MadeFiles } from './made-files';
import { Notes } from './notes';
import { SourceChoice } from './source-choice';
import { useChoices } from './use-choices';
import { fiscalYearOf, YearChoice } from './year-choice';

const AHEAD = [0, 1, 2];

/** 翌年度にする: next year's workbooks out of this year's. */
export function NextStep(): ReactNode {
  const session = useSession();
  const { busy, yearWork } = useSessionState();
  const { pane } = useWords();
  const thisYear = fiscalYearOf(session.context.now());
  const { chosen, choose, isOld } = useChoices('next', {
    here: true,
    books: [],
    blank: [],
    year: thisYear + 1,
    finished: false,
  });
  const { here, books, blank, year, finished } = chosen;
  const result = yearWork.results.next;
  const make = (): void => {
    if (!here && books.length === 0) session.notify('warning', pane.yearNoSource);
    else void makeNextYear(session, { books: here ? null : books, blank: blank[0] ?? null, year, finished });
  };
  return (
    <>
      <SourceChoice here={here} onChange={(now) => choose({ here: now })} />
      {!here && (
        <FileChoice label={pane.yearChooseNext} multiple files={books} onChange={(files) => choose({ books: files })} />
      )}
      <FileChoice label={pane.yearChooseForm} files={blank} onChange={(files) => choose({ blank: files })} />
      <YearChoice
        label={pane.yearOfNext}
        years={AHEAD.map((ahead) => thisYear + ahead)}
        value={year}
        onChange={(now) => choose({ year: now ?? thisYear + 1 })}
      />
      <Checkbox
        label={pane.yearFinished}
        checked={finished}
        onChange={(_, { checked }) => choose({ finished: checked === true })}
      />
      <div>
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={make}>
          {pane.yearMakeNext}
        </Button>
      </div>
      {result && <MadeFiles files={result.files} zip={pane.yearZipNext} isOld={isOld} />}
      {result && <Notes notes={result.notes} />}
    </>
  );
}
