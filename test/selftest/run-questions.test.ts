import { HARSH, LENIENT, LIKELY, type Temperament } from '../../src/embedded-excel';
import { besides, inSheet, type Question } from '../../src/selftest/question';
import { CONTRACT } from '../../src/selftest/questions/contract';
import { EVENTS } from '../../src/selftest/questions/events';
import { MISSING_SHEET } from '../../src/selftest/questions/formulas';
import { HANGING } from '../../src/selftest/questions/hanging';
import { LOOKS } from '../../src/selftest/questions/looks';
import { PRINTING } from '../../src/selftest/questions/printing';
import { TABLES } from '../../src/selftest/questions/tables';
import { WRITING } from '../../src/selftest/questions/writing';
import { runQuestions } from '../../src/selftest/run-questions';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

async function ask(questions: readonly Question[], temperament: Temperament, patience?: number) {
  const booted = await bootEmbeddedExcel({ temperament });
  asGlobals(booted);
  const answers = await runQuestions(questions, () => undefined, patience);
  return {
    answers: Object.fromEntries(answers.map(({ id, said }) => [id, said])),
    sheets: booted.excel.workbook.sheets,
    parts: booted.excel.workbook.toModel().customXml,
  };
}

test('an Excel that goes wrong wherever it may answers so', async () => {
  const { answers, sheets } = await ask([...LOOKS, ...PRINTING], HARSH);
  expect(answers).toMatchObject({
    'rule-of-another-kind-is-read': 'refused:GeneralException',
    'print-set-up-is-read': 'refused:GeneralException',
    'paper-a3': 'refused:GeneralException',
  });
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('an Excel in which all goes well answers so', async () => {
  const { answers, sheets } = await ask([...TABLES, ...WRITING, MISSING_SHEET], LENIENT);
  expect(answers).toMatchObject({
    'table-deleted-under-a-formula': '=SUM(B2:B3)',
    'table-deleted-takes-cells': 'gone',
    'table-added-under-a-formula': '=SUM(B2:B3) stays',
    'names-differ-by-width': 'taken',
    'names-differ-by-case': 'refused:ItemAlreadyExists',
    'formula-names-a-missing-sheet': 'taken #REF!',
  });
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('what hangs on cells is told', async () => {
  expect((await ask(HANGING, LENIENT)).answers).toEqual({
    'copy-takes-along-what-hangs': 'List comments:2',
    'clear-takes-away-what-hangs': 'None comments:0',
  });
});

test('events are heard', async () => {
  const { answers } = await ask(EVENTS, LENIENT);
  expect(answers).toMatchObject({ 'change-is-told': 'A1:A2 Local RangeEdited', 'calculation-is-told': 'told' });
});

test('a question that is refused, fails or is never answered is an answer, and the next is asked', async () => {
  const { answers, sheets } = await ask(
    [
      inSheet('refused', null, async (_sheet, context) => {
        context.workbook.worksheets.getItem('none').activate();
        await context.sync();
        return 'done';
      }),
      besides('failed', null, () => Promise.reject(new RangeError('too far'))),
      besides('silent', null, () => new Promise(() => undefined)),
      besides('last', null, async (sheet) => sheet),
    ],
    LENIENT,
    30,
  );
  expect(answers).toEqual({
    refused: 'refused:ItemNotFound',
    failed: 'failed:RangeError: too far',
    silent: 'no-answer',
    last: 'Kohyo selftest sheet',
  });
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test.each([
  ['likely', LIKELY],
  ['lenient', LENIENT],
  ['harsh', HARSH],
])('what our ports promise is kept in an Excel that is %s, and nothing stays behind', async (_name, temperament) => {
  const { answers, sheets, parts } = await ask(CONTRACT, temperament);
  expect(answers).toEqual({
    'made-texts-stay-texts': '12 of 12',
    'made-again-keeps-notes-and-formulas': '1 sheet, ろ ろの覚え, 3',
    'made-again-has-each-chart-once': 'ours 1, theirs 1',
    'made-again-refills-its-table': "1 A3:C6 =SUM('Kohyo selftest list'!B4:B5) -60",
    'edits-that-go-together': 'changed,changed △480,直し済み',
    'edit-of-a-protected-sheet': 'protected',
    'edit-that-excel-refuses-costs-no-other': 'done,refused,done 一,ろ,三',
    'reading-a-sheet-that-is-gone': 'missing',
    'frozen-panes-are-told': '1:3 1:3',
  });
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(parts).toEqual([]);
});
