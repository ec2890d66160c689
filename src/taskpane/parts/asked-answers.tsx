import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { AnswersRead, Doubt } from '../../core/report/content/read-answers';
import { fill } from '../../locales/fill';
import { useWords } from '../session-context';
import { CellLink } from './cell-link';
import { Note } from './note';
import { PlainList } from './plain-list';

const SHOWN = 20;

/** Answers of a 指摘一覧 that are asked about, each with why. `isHere`: it stands in the open workbook, and its cell can be gone to. */
export function AskedAnswers({ asked, isHere }: { asked: AnswersRead['asked']; isHere: boolean }): ReactNode {
  const { pane } = useWords();
  const [isWhole, setWhole] = useState(false);
  if (asked.length === 0) return null;
  const reasons: Record<Doubt, string> = {
    stillThere: pane.answerStillThere,
    noReason: pane.answerNoReason,
    notDirection: pane.answerNotDirection,
    contradicts: pane.answerContradicts,
    unmatched: pane.answerUnmatched,
    unknown: pane.answerUnknown,
  };
  return (
    <>
      <Note body>{pane.answersAsked}</Note>
      <PlainList small>
        {asked.slice(0, isWhole ? asked.length : SHOWN).map(({ answer, why }) => {
          const { section, sheet, cells, text } = answer;
          const said = fill(pane.answerSaid, { section, sheet, cells, text });
          return (
            <li key={`${answer.file} ${answer.cell.sheet} ${answer.cell.row}`}>
              {isHere ? <CellLink cell={answer.cell}>{said}</CellLink> : said}
              <Note>{reasons[why]}</Note>
            </li>
          );
        })}
      </PlainList>
      {asked.length > SHOWN && !isWhole && (
        <Button size="small" onClick={() => setWhole(true)}>
          {fill(pane.answersMore, { count: asked.length - SHOWN })}
        </Button>
      )}
    </>
  );
}
