import { listPlan, TRICKY_TEXTS } from '../../contract/plans';
import type { SheetPlan } from '../../core/report/layout/sheet-plan';
import { MADE_NAMESPACE } from '../../core/report/remake/merge/made-xml';
import { isOurChart } from '../../core/report/remake/our-sheets';
import { WorkbookError } from '../../core/workbook-error';
import { excelPort } from '../../excel';
import { besides, type Question } from '../question';

/** Begins as every sheet of the self-test does: it is removed with them. */
const LIST = 'Kohyo selftest list';

/** What the contract of our ports promises of sheets that we make and of edits, put to the Excel at hand. */
export const CONTRACT: readonly Question[] = [
  besides('made-texts-stay-texts', null, async () =>
    remembering(async () => {
      await excelPort().writeSheets([planOf(TRICKY_TEXTS)]);
      const values = await valuesOf(LIST, `A4:A${3 + TRICKY_TEXTS.length}`);
      return `${values.filter(([value], at) => value === TRICKY_TEXTS[at]).length} of ${TRICKY_TEXTS.length}`;
    }),
  ),
  besides('made-again-keeps-notes-and-formulas', '2', async (sheet) =>
    remembering(async () => {
      const port = excelPort();
      await port.writeSheets([planOf(['い', 'ろ', 'は'])]);
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem(LIST).getRange('D5').values = [['ろの覚え']];
        worksheets.getItem(sheet).getRange('A1').formulas = [[`=COUNTA('${LIST}'!A4:A9)`]];
        await context.sync();
      });
      const names = [
        ...(await port.writeSheets([planOf(['ろ', 'に', 'い'])])),
        ...(await port.writeSheets([planOf(['ろ', 'に', 'い'])])),
      ];
      const notes = await valuesOf(LIST, 'A4:D4');
      const [[counted]] = (await valuesOf(sheet, 'A1')) as [[unknown]];
      return `${new Set(names).size} sheet, ${notes[0]?.[0]} ${notes[0]?.[3]}, ${String(counted)}`;
    }),
  ),
  besides('made-again-has-each-chart-once', '30', async () =>
    remembering(async () => {
      const port = excelPort();
      await port.writeSheets([planOf(['い', 'ろ'], true)]);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(LIST);
        sheet.charts.add('ColumnClustered', sheet.getRange('A3:B5'), 'Columns').name = '担当のグラフ';
        await context.sync();
      });
      for (const _press of [2, 3]) await port.writeSheets([planOf(['ろ', 'い'], true)]);
      return Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem(LIST);
        charts.load('items/name');
        await context.sync();
        const ours = charts.items.filter(({ name }) => isOurChart(name)).length;
        return `ours ${ours}, theirs ${charts.items.length - ours}`;
      });
    }),
  ),
  besides('made-again-refills-its-table', '2', async (sheet) =>
    remembering(async () => {
      const port = excelPort();
      await port.writeSheets([tableOf(['い', 'ろ'])]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange('A1').formulas = [[`=SUM('${LIST}'!B4:B5)`]];
        await context.sync();
      });
      await port.writeSheets([tableOf(['い', 'ろ', 'は'])]);
      return Excel.run(async (context) => {
        const { tables } = context.workbook.worksheets.getItem(LIST);
        tables.load('items/name');
        const formula = context.workbook.worksheets.getItem(sheet).getRange('A1').load('formulas,values');
        await context.sync();
        const range = tables.items[0]?.getRange().load('address');
        await context.sync();
        return `${tables.items.length} ${range?.address.split('!').at(-1)} ${formula.formulas[0]?.[0]} ${formula.values[0]?.[0]}`;
      });
    }),
  ),
  besides('edits-that-go-together', null, async (sheet) => {
    await put(sheet, 'A1:A2', [['△480'], ['直し済み']]);
    const edit = (row: number) => ({
      cell: { sheet, row, column: 0 },
      before: '△480',
      value: -480,
      numberFormat: '#,##0',
      together: 1,
    });
    const outcomes = await excelPort().applyEdits([edit(0), edit(1)]);
    const values = await valuesOf(sheet, 'A1:A2');
    return `${outcomes.map(({ reason }) => reason).join()} ${values.flat().join()}`;
  }),
  besides('edit-of-a-protected-sheet', null, async (sheet) => {
    await put(sheet, 'A1', [['△480']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    const cell = { sheet, row: 0, column: 0 };
    const [outcome] = await excelPort().applyEdits([{ cell, before: '△480', value: -480, numberFormat: null }]);
    return String(outcome?.reason);
  }),
  besides('edit-that-excel-refuses-costs-no-other', null, async (sheet) => {
    await put(sheet, 'A1:A3', [['い'], ['ろ'], ['は']]);
    const edit = (row: number, before: string, value: string) => ({
      cell: { sheet, row, column: 0 },
      before,
      value,
      numberFormat: null,
    });
    const tooLong = 'あ'.repeat(32_768);
    const outcomes = await excelPort().applyEdits([edit(0, 'い', '一'), edit(1, 'ろ', tooLong), edit(2, 'は', '三')]);
    const values = await valuesOf(sheet, 'A1:A3');
    return `${outcomes.map(({ done }) => (done ? 'done' : 'refused')).join()} ${values.flat().join()}`;
  }),
  besides('reading-a-sheet-that-is-gone', null, () =>
    excelPort()
      .readGrids({ sheets: ['Kohyo selftest none'] })
      .then(
        () => 'read',
        (error: unknown) => (error instanceof WorkbookError ? error.code : String(error)),
      ),
  ),
  besides('frozen-panes-are-told', '31', async () =>
    remembering(async () => {
      await excelPort().writeSheets([planOf(['い'])]);
      return Excel.run(async (context) => {
        const { freezePanes } = context.workbook.worksheets.getItem(LIST);
        const frozen = freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        const { address } = frozen;
        freezePanes.unfreeze();
        freezePanes.freezeAt(address.split('!').at(-1) ?? '');
        const again = freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        return `${address.split('!').at(-1)} ${again.address.split('!').at(-1)}`;
      });
    }),
  ),
];

/** The contract's list, under a name that is removed with the other sheets of the self-test. */
function planOf(names: readonly string[], withChart = false): SheetPlan {
  const rows = names.map((name) => ({ name, link: `'${LIST}'!A1` }));
  const last = 2 + names.length;
  const column = (at: number) => ({ top: 3, left: at, bottom: last, right: at });
  const chart: SheetPlan['charts'][number] = {
    title: '時間',
    type: 'column',
    categories: column(0),
    series: [{ name: '時間', values: column(1) }],
    frame: { top: last + 2, left: 0, bottom: last + 12, right: 1 },
  };
  return listPlan(rows, { name: LIST, freeze: { rows: 3, columns: 0 }, charts: withChart ? [chart] : [] });
}

function tableOf(names: readonly string[]): SheetPlan {
  const range = { top: 2, left: 0, bottom: 2 + names.length, right: 2 };
  return { ...planOf(names), tables: [{ name: 'KohyoSelftest', range, columns: ['取組', '時間', '個票'] }] };
}

/** What we remember of sheets that we made stays as it was in this workbook. */
async function remembering(act: () => Promise<string>): Promise<string> {
  const before = await madeParts();
  try {
    return await act();
  } finally {
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const parts = customXmlParts.getByNamespace(MADE_NAMESPACE);
      parts.load('items/id');
      await context.sync();
      for (const part of parts.items) part.delete();
      for (const xml of before) customXmlParts.add(xml);
      await context.sync();
    });
  }
}

function madeParts(): Promise<string[]> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(MADE_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

function put(sheet: string, address: string, values: string[][]): Promise<void> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.numberFormat = values.map((row) => row.map(() => '@'));
    range.values = values;
    await context.sync();
  });
}
