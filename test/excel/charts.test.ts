import { isOurChart } from '../../src/core/report/remake/our-sheets';
import { excelPort } from '../../src/excel';
import { openFile } from '../../src/xlsx';
import { cellKey, type ModelWorkbook, newSheet, newWorkbook } from '../../src/xlsx/model';
import { type SomeKohyo, sheetsOf } from '../contract/six-sheets';
import { asGlobals, type Booted, bootEmbeddedExcel } from '../embedded-excel/boot';
import { sheetNamed } from '../workbooks/office-list';

const items = (hours: number): readonly SomeKohyo[] => [
  {
    sheet: '個票01',
    fields: { number: '1', name: '窓口の予約', lead: '市民課', pillar: '窓口', 'hours.target.2024': hours },
  },
  {
    sheet: '個票02',
    fields: { number: '2', name: '図書の返却', lead: '図書課', pillar: '施設', 'hours.target.2024': 60 },
  },
];
const plans = (hours = 480) => [sheetsOf(items(hours)).rollup, sheetsOf(items(hours)).yearly];
const NAME = plans()[0]?.name ?? '';
const OURS = plans()[0]?.charts.length ?? 0;
const THEIRS = '課ごとの推移（財政課）';

async function inExcel(workbook: ModelWorkbook | Uint8Array) {
  const booted = await bootEmbeddedExcel({ workbook, apiVersion: '1.14', host: 'win32' });
  asGlobals(booted);
  return { ...booted, port: excelPort() };
}

/** A workbook in which 集計 was made, and somebody drew a chart of his own on it. */
async function drawnOn() {
  const workbook = newWorkbook();
  workbook.sheets = items(0).map(({ sheet }) => newSheet(sheet));
  workbook.sheets[0]?.cells.set(cellKey(0, 0), { value: '個票', format: {} });
  const opened = await inExcel(workbook);
  await opened.port.writeSheets(plans());
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(NAME);
    sheet.charts.add('ColumnClustered', sheet.getRange('A5:B8'), 'Columns').title.text = THEIRS;
    await context.sync();
  });
  return opened;
}

function chartsOf(workbook: ModelWorkbook): { ours: number; theirs: string[] } {
  const { charts } = sheetNamed(workbook.sheets, NAME);
  return {
    ours: charts.filter(({ name }) => isOurChart(name)).length,
    theirs: charts.filter(({ name }) => !isOurChart(name)).map(({ title }) => title),
  };
}
const AS_IT_SHOULD = { ours: OURS, theirs: [THEIRS] };
const charts = ({ excel }: Pick<Booted, 'excel'>) => chartsOf(excel.workbook.toModel());

test('集計 has a chart of its own', () => {
  expect(OURS).toBeGreaterThan(0);
});

test('a sheet made in Excel, then by the command, then in Excel again: no chart twice, none of theirs lost', async () => {
  const first = await drawnOn();
  expect(charts(first)).toEqual(AS_IT_SHOULD);
  const port = await openFile(await first.excel.save());
  await port.writeSheets(plans(240));
  const second = await inExcel(await port.save());
  expect(charts(second)).toEqual(AS_IT_SHOULD);
  for (const hours of [120, 60]) {
    await second.port.writeSheets(plans(hours));
    expect(charts(second)).toEqual(AS_IT_SHOULD);
  }
});

test('wherever a making again is cut off, the charts stand once, and so they do after the next press', async () => {
  const opened = await drawnOn();
  const { excel, port } = opened;
  excel.faults.plan();
  await port.writeSheets(plans(240));
  const requests = [...excel.faults.requests];
  // What comes before only asks.
  for (const { request, actions } of requests.slice(3)) {
    for (const after of [Math.floor(actions / 2), 'all'] as const) {
      excel.faults.plan({ request, code: 'InvalidOrTimedOutSession', after });
      await port.writeSheets(plans(240)).catch(() => undefined);
      expect([request, after, charts(opened)]).toEqual([request, after, AS_IT_SHOULD]);
    }
  }
  excel.faults.plan();
  await port.writeSheets(plans(240));
  expect(charts(opened)).toEqual(AS_IT_SHOULD);
});

test('where not even going back was possible, the next press leaves each chart once', async () => {
  const opened = await drawnOn();
  const { excel, port } = opened;
  excel.faults.plan();
  await port.writeSheets(plans(240));
  const { length } = excel.faults.requests;
  for (let request = 5; request <= length; request += 4) {
    const lost = Array.from({ length: 6 }, (_, at) => ({ request: request + at, code: 'GeneralException' as const }));
    const [first, ...others] = lost;
    if (first) excel.faults.plan({ ...first, after: 3 }, ...others);
    await port.writeSheets(plans(120)).catch(() => undefined);
    excel.faults.plan();
    await port.putBackSheets();
    await port.writeSheets(plans(120));
    expect([request, charts(opened)]).toEqual([request, AS_IT_SHOULD]);
  }
});
