import type { ActionContext } from '../../../src/app/action-context';
import { examineRead } from '../../../src/app/read-workbook';
import { excelPort } from '../../../src/excel';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { wordsFor } from '../../../src/locales';
import { checkEverything, checkOpenSheet, open, setHighlights } from '../../../src/taskpane/session/checking';
import { createSession, refreshSheets, type Session } from '../../../src/taskpane/session/session';
import { INITIAL_STATE } from '../../../src/taskpane/session/session-state';
import { createStore } from '../../../src/taskpane/session/store';
import { writeSheets } from '../../../src/taskpane/session/writing';
import { asGlobals, type Booted, bootEmbeddedExcel } from '../../../test/embedded-excel/boot';
import { rounded } from './median';

const SHEETS = [10, 91, 1000] as const;
/** A slip stands on it. */
const EDITED = '個票0001';

type BySize = Record<number, number>;
type Task = 'check' | 'checkAgain' | 'highlight' | 'recheck' | 'edit' | 'summary';

export interface RoundTripFigures {
  readonly roundTrips: Readonly<Record<Task, BySize>>;
  /** Kilobytes sent and got. */
  readonly bytes: Readonly<Record<Task, BySize>>;
}

/** What the pane asks of Excel on the web for each thing that a person does, counted by the embedded Excel: the same in every run. */
export async function roundTripFigures(file: (sheets: number) => Uint8Array): Promise<RoundTripFigures> {
  const none = (): Record<Task, BySize> => ({
    check: {},
    checkAgain: {},
    highlight: {},
    recheck: {},
    edit: {},
    summary: {},
  });
  const figures = { roundTrips: none(), bytes: none() };
  for (const sheets of SHEETS) {
    const booted = await bootEmbeddedExcel({ workbook: file(sheets), apiVersion: '1.14', host: 'web' });
    asGlobals(booted);
    // What office.js still waits for comes first, or it would give it up.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const session = paneSession();
    await open(session);
    for (const { task, before, act } of day(session, booted)) {
      await before?.();
      booted.excel.resetCounters();
      await act();
      const { notice } = session.store.get();
      if (notice?.intent === 'error')
        throw new Error(`${task}, ${sheets} sheets: ${notice.text} ${notice.detail ?? ''}`);
      const { batches, requestBytes, responseBytes } = booted.excel.counters;
      figures.roundTrips[task][sheets] = batches;
      figures.bytes[task][sheets] = rounded((requestBytes + responseBytes) / 1000, 0);
    }
  }
  return figures;
}

function paneSession(): Session {
  const context: ActionContext = {
    port: excelPort(),
    words: wordsFor('ja'),
    examine: async (read) => examineRead(read, BUILT_IN_FORMS),
    now: () => '2026-07-01T09:00:00.000Z',
    user: () => '',
  };
  return createSession(context, createStore(INITIAL_STATE));
}

interface Step {
  readonly task: Task;
  readonly before?: () => Promise<unknown>;
  readonly act: () => Promise<unknown>;
}

/** What a person does, one after the other. */
function day(session: Session, { excel }: Booted): readonly Step[] {
  return [
    { task: 'check', act: () => checkEverything(session) },
    { task: 'checkAgain', act: () => checkEverything(session) },
    { task: 'highlight', before: () => setHighlights(session, false), act: () => setHighlights(session, true) },
    { task: 'recheck', act: () => checkOpenSheet(session) },
    {
      task: 'edit',
      before: async () => excel.type(EDITED, 'C8', '窓口が分かれている'),
      act: () => refreshSheets(session, [EDITED]),
    },
    { task: 'summary', act: () => writeSheets(session, ['summary']) },
  ];
}
