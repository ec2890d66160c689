import { excelPort } from '../../src/excel';
import { BUILT_IN_FORMS } from '../../src/forms';
import { wordsFor } from '../../src/locales';
import { checkEverything, checkOpenSheet, goTo, setHighlights } from '../../src/taskpane/session/checking';
import { decide } from '../../src/taskpane/session/deciding';
import { applyFixes, ignore, undoLast } from '../../src/taskpane/session/fixing';
import { questionsOf } from '../../src/taskpane/session/questions';
import { createSession, type Session } from '../../src/taskpane/session/session';
import { INITIAL_STATE } from '../../src/taskpane/session/session-state';
import { createStore } from '../../src/taskpane/session/store';
import { sureFixes } from '../../src/taskpane/session/sure-fixes';
import { writeRollup, writeSheets } from '../../src/taskpane/session/writing';
import { examineHere } from '../app/examine-here';
import { workbook } from '../cli/workbooks';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

const GONE = '個票02';
const place = { sheet: GONE, row: 16, column: 2 };

/** Three 個票, of which the second is about to go: a number as text that can be put right, △ that is asked about. */
async function checked() {
  const file = workbook([1], [4, { C17: '△１２０', D17: '△960' }], [8]);
  const booted = await bootEmbeddedExcel({ workbook: file, apiVersion: '1.14', host: 'win32' });
  asGlobals(booted);
  const store = createStore({ ...INITIAL_STATE, user: '山田' });
  const session = createSession(
    {
      port: excelPort(),
      words: wordsFor('ja'),
      examine: examineHere(BUILT_IN_FORMS),
      now: () => '2026-07-01T09:00:00.000Z',
      user: () => store.get().user,
    },
    store,
  );
  await checkEverything(session);
  return { session, ...booted };
}

const examinationOf = (session: Session) => {
  const { examination } = session.store.get();
  if (!examination) throw new Error('nothing was examined');
  return examination;
};
const findingsThere = (session: Session) => examinationOf(session).findings.filter(({ cell }) => cell.sheet === GONE);

/** What a person may press on what was found, before anybody has looked at the workbook again. */
const ACTS: readonly (readonly [string, (session: Session) => Promise<unknown>])[] = [
  ['直す', (session) => applyFixes(session, sureFixes(findingsThere(session)).slice(0, 1))],
  ['無視する', (session) => ignore(session, findingsThere(session).slice(0, 1), '確認済み')],
  [
    '△の決定',
    (session) => {
      const question = questionsOf(examinationOf(session)).find(({ kohyo }) => kohyo.sheet === GONE);
      if (!question) throw new Error('nothing is asked');
      return decide(session, question, 'reduction');
    },
  ],
  ['セルへ移る', (session) => goTo(session, place)],
  ['このシートを点検', checkOpenSheet],
  ['色を付ける', (session) => setHighlights(session, true)],
  ['とりまとめ一覧', (session) => writeSheets(session, ['summary'], { year: 2024 })],
  ['集計', writeRollup],
];

const WAYS = [
  ['deleted', (sheet: Excel.Worksheet) => sheet.delete()],
  [
    'renamed',
    (sheet: Excel.Worksheet) => {
      sheet.name = '名前を変えた';
    },
  ],
] as const;

const BARE = /『』|『—』|“”|[{}]|undefined|null|ItemNotFound|[A-Z][a-z]+[A-Z]\w+|ファイルまたはフォルダー/u;

describe.each(WAYS)('a sheet is %s between the check and the press', (how, happen) => {
  test.each(ACTS)('%s: ends, says what stands in words with the sheet, and the next check works', async (_, act) => {
    const { session, Excel } = await checked();
    await Excel.run(async (context) => {
      happen(context.workbook.worksheets.getItem(GONE));
      await context.sync();
    });
    await act(session);
    const { notice, busy } = session.store.get();
    expect(busy).toBeNull();
    expect(`${notice?.text ?? ''}`).not.toMatch(BARE);
    if (notice?.intent === 'error') expect(notice.text).toMatch(/『[^』]+』|名前が変わるか、削除/u);
    await checkEverything(session);
    expect(session.store.get().notice?.intent).not.toBe('error');
    const sheets = examinationOf(session).kohyoList.map(({ sheet }) => sheet);
    expect(sheets).toEqual(how === 'deleted' ? ['個票01', '個票03'] : ['個票01', '名前を変えた', '個票03']);
  });

  test('what was put right there cannot be taken back, and that is said', async () => {
    const { session, Excel } = await checked();
    await applyFixes(session, sureFixes(findingsThere(session)).slice(0, 1));
    expect(session.store.get().undo).toHaveLength(1);
    await Excel.run(async (context) => {
      happen(context.workbook.worksheets.getItem(GONE));
      await context.sync();
    });
    await undoLast(session);
    const { notice } = session.store.get();
    expect(notice?.text ?? '').not.toMatch(BARE);
    expect(notice?.intent).not.toBe('success');
  });
});
