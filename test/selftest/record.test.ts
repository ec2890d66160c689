import { contractWorkbook } from '../../src/contract/workbook';
import { HARSH, LENIENT } from '../../src/embedded-excel';
import { maskedAnswer, maskedRequest, maskedText } from '../../src/selftest/mask';
import { FORMULAS } from '../../src/selftest/questions/formulas';
import { PRINTING } from '../../src/selftest/questions/printing';
import { type Exchange, record } from '../../src/selftest/record';
import { runQuestions } from '../../src/selftest/run-questions';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';
import { replay } from './replay';

async function boot(options: Parameters<typeof bootEmbeddedExcel>[0]): Promise<void> {
  const booted = await bootEmbeddedExcel(options);
  asGlobals(booted);
  Object.assign(globalThis, { OSF: booted.OSF });
}

const QUESTIONS = [...PRINTING, ...FORMULAS.filter(({ id }) => id.includes('too-long'))];
const said = (answers: Awaited<ReturnType<typeof runQuestions>>) => answers.map((one) => `${one.id}: ${one.said}`);

test('what one Excel answered is answered again by its recording', async () => {
  await boot({ temperament: HARSH });
  const stop = record();
  const recorded = said(await runQuestions(QUESTIONS, () => undefined));
  const file = JSON.stringify(stop?.());
  expect(recorded.join()).toContain('paper-a3: refused:GeneralException');

  await boot({ temperament: LENIENT });
  const recording: readonly Exchange[] = JSON.parse(file);
  const end = replay(recording);
  expect(said(await runQuestions(QUESTIONS, () => undefined))).toEqual(recorded);
  end();
  expect(said(await runQuestions(QUESTIONS, () => undefined))).not.toEqual(recorded);
});

test('no word of the workbook is in a recording', async () => {
  await boot({ workbook: contractWorkbook() });
  const stop = record();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('個票01');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('values,text,formulas,rowCount');
    sheet.load('name');
    sheet.getRange('C3').values = [['Tanaka 山田']];
    sheet.getRange('C3').hyperlink = { documentReference: "'個票02'!A1", textToDisplay: '図書の返却' };
    await context.sync();
    sheet.name = '秘密の計画';
    await context.sync();
  });
  const text = JSON.stringify(stop?.());
  expect(text).toContain('GetUsedRange');
  for (const word of ['個票', '窓口', '図書', '山田', 'Tanaka', '480', '秘密', '業務量'])
    expect(text).not.toContain(word);
});

test('masks keep the length and the kind of a text', () => {
  expect(maskedText('取組A1（△480）')).toBe('ああx0（△000）');
  expect(
    maskedAnswer({ Results: [{ ActionId: 3, Value: { Values: [['窓口', -20]], RowCount: 2, Id: '{1}' } }] }),
  ).toEqual({
    Results: [{ ActionId: 3, Value: { Values: [['ああ', 0]], RowCount: 2, Id: '{1}' } }],
  });
  expect(maskedRequest(null)).toBeNull();
});
