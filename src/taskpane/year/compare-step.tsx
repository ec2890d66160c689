import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { compareSideBySide } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { FileChoice } from './file-choice';
import { Notes } from './notes';
import { useChoices } from './use-choices';
import { YearChoice, yearsHere } from './year-choice';

/** 並べて見る: similar items over sections, last year against this year, opinions with answer and follow-up. */
export function CompareStep(): ReactNode {
  const session = useSession();
  const { busy, yearWork, examination } = useSessionState();
  const { pane } = useWords();
  const { chosen, choose } = useChoices('compare', { last: [], year: null });
  const { last, year } = chosen;
  const result = yearWork.results.compare;
  return (
    <>
      <FileChoice label={pane.yearChooseLast} multiple files={last} onChange={(files) => choose({ last: files })} />
      <YearChoice
        label={pane.yearOfCompare}
        years={yearsHere(examination)}
        value={year}
        none
        onChange={(now) => choose({ year: now })}
      />
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
