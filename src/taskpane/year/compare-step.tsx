import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { ChosenFile } from '../session/collecting';
import { compareSideBySide } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { FileChoice } from './file-choice';
import { Notes } from './notes';
import { YearChoice, yearsHere } from './year-choice';

/** 並べて見る: similar items over sections, last year against this year, opinions with answer and follow-up. */
export function CompareStep(): ReactNode {
  const session = useSession();
  const { busy, yearWork, examination } = useSessionState();
  const { pane } = useWords();
  const [last, setLast] = useState<readonly ChosenFile[]>([]);
  const [year, setYear] = useState<number | null>(null);
  const result = yearWork.results.compare;
  return (
    <>
      <FileChoice label={pane.yearChooseLast} multiple files={last} onChange={setLast} />
      <YearChoice label={pane.yearOfCompare} years={yearsHere(examination)} value={year} none onChange={setYear} />
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy !== null}
          onClick={() => void compareSideBySide(session, { last, year })}
        >
          {pane.yearMakeCompare}
        </Button>
      </div>
      {result && <Notes notes={result.notes} />}
    </>
  );
}
