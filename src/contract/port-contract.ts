import { type Grid, textAt, valueAt } from '../core/grid/grid';
import type { Mark, WorkbookChange, WriteNotice } from '../core/port';
import { emptyState } from '../core/state/state';
import type { ModelWorkbook } from '../xlsx/model';
import { listPlan, TRICKY_TEXTS, textPlan } from './plans';
import type { PortUnderTest } from './port-under-test';
import { remadeContract } from './remade-contract';
import type { Suite } from './suite';
import { contractWorkbook } from './workbook';

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column });
const hours = cell('個票01', 4, 2);

/** So often an event is waited for: two seconds in all. */
const MOST_WAITED = 40;

/** What every port has to do, in Excel or over a file. */
export function portContract(
  suite: Suite,
  name: string,
  makePort: (workbook: ModelWorkbook) => Promise<PortUnderTest>,
): void {
  const { describe, test, expect } = suite;
  describe(`${name} answers the port`, () => {
    const open = () => makePort(contractWorkbook());

    describe('readGrids', () => {
      test('gives every sheet in tab order, hidden ones marked', async () => {
        const { port } = await open();
        const grids = await port.readGrids();
        expect(grids.map(({ sheet, position, hidden }) => [sheet, position, hidden])).toEqual([
          ['個票01', 0, false],
          ['個票02', 1, false],
          ['控え', 2, true],
          ['保護', 3, false],
          ['白紙', 4, false],
        ]);
      });

      test('gives values and what the sheet shows, from where the used range begins', async () => {
        const { port } = await open();
        const grid = sheetOf(await port.readGrids(), '個票01');
        expect([grid.top, grid.left]).toEqual([1, 1]);
        expect([valueAt(grid, 4, 2), textAt(grid, 4, 2)]).toEqual([-20, '△ 20']);
        expect([valueAt(grid, 5, 2), textAt(grid, 5, 2)]).toEqual([45383, '令和6年4月1日']);
        expect([valueAt(grid, 6, 2), textAt(grid, 6, 2)]).toEqual([true, 'TRUE']);
        expect([valueAt(grid, 7, 2), textAt(grid, 7, 2)]).toEqual(['△480', '△480']);
        expect(grid.formulas?.C9).toBe('=C5*2');
        expect([valueAt(grid, 8, 2), textAt(grid, 8, 2)]).toEqual([-40, '-40']);
        expect(grid.values).toHaveLength(grid.texts.length);
      });

      test('a blank sheet has no used range, however it is formatted', async () => {
        const { port } = await open();
        const grid = sheetOf(await port.readGrids(), '白紙');
        expect([grid.values, grid.texts]).toEqual([[], []]);
      });

      test('reads only the sheets asked for, and tells its progress', async () => {
        const { port } = await open();
        const heard: string[] = [];
        const grids = await port.readGrids({ sheets: ['個票02'], onProgress: ({ sheet }) => heard.push(sheet) });
        expect(grids.map((grid) => grid.sheet)).toEqual(['個票02']);
        expect(heard.at(-1)).toBe('個票02');
      });

      test('stops when told to', async () => {
        const { port } = await open();
        await expect(port.readGrids({ signal: { aborted: true } })).rejects.toMatchObject({ code: 'cancelled' });
      });

      test('a sheet that is gone is missing', async () => {
        const { port } = await open();
        await expect(port.readGrids({ sheets: ['なし'] })).rejects.toMatchObject({ code: 'missing' });
      });
    });

    describe('state', () => {
      test('is empty in a workbook that nothing was decided in', async () => {
        const { port } = await open();
        expect(await port.readState()).toEqual(emptyState());
      });

      test('comes back as it was written, and stands in the workbook once', async () => {
        const { port, look } = await open();
        const ignored = {
          code: 'K201',
          sheet: '個票01',
          cell: 'C5',
          text: '<△>&"',
          reason: '改行\nあり',
          by: '行革課',
          at: '2024-04-01T00:00:00Z',
        };
        await port.updateState(() => ({ ...emptyState(), convention: 'increase' }));
        await port.updateState((state) => ({
          ...state,
          convention: 'reduction',
          planYears: [2024, 2025],
          ignored: [ignored],
        }));
        expect(await port.readState()).toEqual({
          ...emptyState(),
          convention: 'reduction',
          planYears: [2024, 2025],
          ignored: [ignored],
        });
        const parts = (await look()).customXml.filter((part) => part.xml.includes('urn:kohyo:state:1'));
        expect(parts).toHaveLength(1);
      });
    });

    describe('highlights', () => {
      const marks: readonly Mark[] = [
        { cell: hours, severity: 'error', code: 'K401' },
        { cell: cell('個票01', 7, 2), severity: 'warning', code: 'K301' },
        { cell: cell('個票02', 1, 1), severity: 'info', code: 'K701' },
      ];

      test('are conditional formats that carry our mark; the cells keep their own formats', async () => {
        const { port, look } = await open();
        const before = formats(await look());
        await port.highlight(marks);
        const after = await look();
        expect(formats(after)).toEqual(before);
        expect(rules(after, '個票01')).toEqual([
          ['C5', 'LEN("kohyo:K401")>0'],
          ['C8', 'LEN("kohyo:K301")>0'],
          ['C5:C9', 'C5<0'],
        ]);
      });

      test('replace the ones before', async () => {
        const { port, look } = await open();
        await port.highlight(marks);
        await port.highlight(marks.slice(2));
        const after = await look();
        expect(rules(after, '個票01')).toEqual([['C5:C9', 'C5<0']]);
        expect(rules(after, '個票02')).toEqual([['B2', 'LEN("kohyo:K701")>0']]);
      });

      test('are cleared to the last trace, and nothing of the user goes with them', async () => {
        const { port, look } = await open();
        const before = await look();
        await port.highlight(marks);
        await port.clearHighlights();
        const after = await look();
        expect(after.sheets.map((sheet) => rules(after, sheet.name))).toEqual(
          before.sheets.map((sheet) => rules(before, sheet.name)),
        );
        expect(formats(after)).toEqual(formats(before));
        expect(after.names).toEqual(before.names);
      });

      test('a protected sheet takes none; the others are done and it is named', async () => {
        const { port, look } = await open();
        const here = { cell: cell('保護', 0, 0), severity: 'error', code: 'K201' } as const;
        expect(await port.highlight([here, ...marks])).toEqual([{ sheet: '保護', reason: 'protected' }]);
        const after = await look();
        expect(rules(after, '保護')).toEqual([]);
        expect(rules(after, '個票02')).toHaveLength(1);
      });
    });

    describe('applyEdits', () => {
      test('changes a cell that still holds what it held, and its number format', async () => {
        const { port } = await open();
        const edit = { cell: cell('個票01', 7, 2), before: '△480', value: -480, numberFormat: '#,##0;"△ "#,##0;0' };
        const [outcome] = await port.applyEdits([edit]);
        expect(outcome).toMatchObject({ done: true, reason: null });
        const grid = sheetOf(await port.readGrids(), '個票01');
        expect([valueAt(grid, 7, 2), textAt(grid, 7, 2)]).toEqual([-480, '△ 480']);
      });

      test('can be taken back, format and all', async () => {
        const { port, look } = await open();
        const before = formats(await look());
        const [outcome] = await port.applyEdits([{ cell: hours, before: -20, value: '未定', numberFormat: null }]);
        if (!outcome?.undo) throw new Error('no way back');
        await port.applyEdits([outcome.undo]);
        const grid = sheetOf(await port.readGrids(), '個票01');
        expect([valueAt(grid, 4, 2), textAt(grid, 4, 2)]).toEqual([-20, '△ 20']);
        expect(formats(await look())).toEqual(before);
      });

      test('a text that Excel would read as a number is taken back as the text it was', async () => {
        const { port } = await open();
        const at = cell('個票01', 7, 2);
        const valueNow = async () => valueAt(sheetOf(await port.readGrids(), '個票01'), 7, 2);
        for (const text of ['１，２４０', '1,240', '6/10']) {
          await port.applyEdits([{ cell: at, before: await valueNow(), value: text, numberFormat: 'General' }]);
          const [outcome] = await port.applyEdits([{ cell: at, before: text, value: 1240, numberFormat: '#,##0' }]);
          if (!outcome?.undo) throw new Error('no way back');
          await port.applyEdits([outcome.undo]);
          expect(await valueNow()).toBe(text);
        }
      });

      test('a text stays text, whatever it looks like', async () => {
        const { port } = await open();
        for (const text of TRICKY_TEXTS) {
          const grid = sheetOf(await port.readGrids(), '個票01');
          const before = valueAt(grid, 7, 2);
          await port.applyEdits([{ cell: cell('個票01', 7, 2), before, value: text, numberFormat: null }]);
          expect(valueAt(sheetOf(await port.readGrids(), '個票01'), 7, 2)).toBe(text);
        }
      });

      test('a formula is left alone, even where it shows what the fix was made for', async () => {
        const { port } = await open();
        const [outcome] = await port.applyEdits([
          { cell: cell('個票01', 8, 2), before: -40, value: 40, numberFormat: null },
        ]);
        expect(outcome).toMatchObject({ done: false, reason: 'changed' });
        expect(sheetOf(await port.readGrids(), '個票01').formulas?.C9).toBe('=C5*2');
      });

      test('edits that go together are made all or none, and the one to blame is named', async () => {
        const { port } = await open();
        const written = { cell: cell('個票01', 7, 2), before: '△480', value: -480, numberFormat: null, together: 0 };
        const guarded = {
          cell: cell('保護', 0, 0),
          before: '固定',
          value: '移した説明',
          numberFormat: '@',
          together: 0,
        };
        const alone = { cell: hours, before: -20, value: -30, numberFormat: null, together: 1 };
        const outcomes = await port.applyEdits([written, guarded, alone]);
        expect(outcomes).toMatchObject([
          { done: false, reason: 'protected', because: { cell: guarded.cell } },
          { done: false, reason: 'protected' },
          { done: true },
        ]);
        const grid = sheetOf(await port.readGrids(), '個票01');
        expect([valueAt(grid, 7, 2), valueAt(grid, 4, 2)]).toEqual(['△480', -30]);
      });

      test('a cell that changed meanwhile, a protected one and a sheet that is gone are left alone', async () => {
        const { port } = await open();
        const outcomes = await port.applyEdits([
          { cell: hours, before: -21, value: 1, numberFormat: null },
          { cell: cell('保護', 0, 0), before: '固定', value: 1, numberFormat: null },
          { cell: cell('なし', 0, 0), before: null, value: 1, numberFormat: null },
        ]);
        expect(outcomes.map(({ done, reason }) => [done, reason])).toEqual([
          [false, 'changed'],
          [false, 'protected'],
          [false, 'missing'],
        ]);
        const grids = await port.readGrids();
        expect(valueAt(sheetOf(grids, '個票01'), 4, 2)).toBe(-20);
        expect(valueAt(sheetOf(grids, '保護'), 0, 0)).toBe('固定');
      });
    });

    describe('writeSheets', () => {
      const rows = [
        { name: '窓口の予約', link: "'個票01'!A1" },
        { name: '図書の返却', link: "'個票02'!A1" },
      ];

      test('draws a chart: its kind, ranges, and an axis that begins where it is to begin', async () => {
        const { port, look } = await open();
        const categories = { top: 3, left: 0, bottom: 4, right: 0 };
        const values = { top: 3, left: 1, bottom: 4, right: 1 };
        const plain = { title: '時間', categories, series: [{ name: '時間', values }] };
        const frame = (top: number) => ({ top, left: 0, bottom: top + 9, right: 2 });
        await port.writeSheets([
          listPlan(rows, {
            charts: [
              { ...plain, type: 'column', axis: { min: 0 }, frame: frame(7) },
              { ...plain, type: 'bar', axis: { max: 0 }, frame: frame(20) },
              { ...plain, type: 'shareBar', axis: { min: 0, max: 1 }, frame: frame(33) },
              { ...plain, type: 'column', frame: frame(46) },
            ],
          }),
        ]);
        const drawn = (await look()).sheets.find(({ name }) => name === '取組一覧')?.charts ?? [];
        expect(drawn.map(({ type, axis }) => [type, axis])).toEqual([
          ['column', { min: 0 }],
          ['bar', { max: 0 }],
          ['shareBar', { min: 0, max: 1 }],
          ['column', undefined],
        ]);
        expect(drawn[0]).toMatchObject({
          title: '時間',
          series: [{ name: '時間', categories: "'取組一覧'!$A$4:$A$5", values: "'取組一覧'!$B$4:$B$5" }],
          frame: frame(7),
        });
      });

      test('makes a sheet with its texts, numbers, links, widths and print set-up', async () => {
        const { port, look, prints = true } = await open();
        const refused: WriteNotice[] = [];
        expect(await port.writeSheets([listPlan(rows)], { tell: (notice) => refused.push(notice) })).toEqual([
          '取組一覧',
        ]);
        expect(refused).toEqual(prints ? [] : [{ sheet: '取組一覧', refused: 'print' }]);
        const grid = sheetOf(await port.readGrids(), '取組一覧');
        expect(grid.texts[3]?.slice(0, 3)).toEqual(['窓口の予約', '△ 20', '1']);
        const sheet = (await look()).sheets.find((one) => one.name === '取組一覧');
        expect([...(sheet?.hyperlinks.values() ?? [])].map((link) => link.place)).toEqual([
          "'個票01'!A1",
          "'個票02'!A1",
        ]);
        expect(sheet?.freeze).toEqual({ rows: 3, columns: 1 });
        expect(sheet?.rowHeights.get(2)).toBeCloseTo(36, 0);
        if (!prints) return;
        expect(sheet?.page).toMatchObject({
          paper: 'A3',
          orientation: 'landscape',
          fit: { wide: 1, high: 0 },
          titleRows: { from: 2, to: 2 },
          area: { top: 0, left: 0, bottom: 4, right: 2 },
        });
      });

      test('texts stay text', async () => {
        const { port } = await open();
        await port.writeSheets([textPlan()]);
        const grid = sheetOf(await port.readGrids(), '文字');
        expect(grid.values.map((row) => row[0])).toEqual(TRICKY_TEXTS);
        expect(grid.formulas ?? {}).toEqual({});
      });

      test('made again, it stands where it stood, with its new rows and none of the old', async () => {
        const { port } = await open();
        await port.writeSheets([listPlan(rows), textPlan()]);
        expect(await port.writeSheets([listPlan(rows.slice(1))])).toEqual(['取組一覧']);
        const grids = await port.readGrids();
        expect(grids.map((grid) => grid.sheet).slice(-2)).toEqual(['取組一覧', '文字']);
        expect(
          sheetOf(grids, '取組一覧')
            .texts.slice(3)
            .map((row) => row[0]),
        ).toEqual(['図書の返却']);
      });

      test('what people wrote beside it moves with its row; of a row that is gone it stands below', async () => {
        const { port } = await open();
        await port.writeSheets([listPlan(rows)]);
        await port.applyEdits([
          { cell: cell('取組一覧', 2, 3), before: null, value: '委員会意見', numberFormat: null },
          { cell: cell('取組一覧', 3, 3), before: null, value: '窓口への意見', numberFormat: null },
          { cell: cell('取組一覧', 4, 3), before: null, value: '図書への意見', numberFormat: null },
        ]);
        await port.writeSheets([listPlan([{ name: '新しい取組', link: "'個票03'!A1" }, ...rows.slice(1)])]);
        const grid = sheetOf(await port.readGrids(), '取組一覧');
        expect(grid.texts.slice(2, 5).map((row) => [row[0], row[3]])).toEqual([
          ['取組', '委員会意見'],
          ['新しい取組', ''],
          ['図書の返却', '図書への意見'],
        ]);
        expect(grid.texts.slice(5).flatMap((row) => row[3] || [])).toEqual(['窓口への意見']);
      });

      test("a sheet of the user's own with that name stays as it is", async () => {
        const { port } = await open();
        const [name] = await port.writeSheets([listPlan(rows, { name: '個票01' })]);
        expect(name).toBe('個票01 (2)');
        expect(valueAt(sheetOf(await port.readGrids(), '個票01'), 4, 2)).toBe(-20);
      });
    });

    remadeContract(suite, makePort);

    describe('goTo and onChange', () => {
      test('goes to a sheet, and says when it is gone', async () => {
        const { port, look } = await open();
        await port.goTo(cell('個票02', 1, 1));
        expect((await look()).activeSheet).toBe(1);
        await expect(port.goTo(cell('なし', 0, 0))).rejects.toMatchObject({ code: 'missing' });
      });

      test('tells of a change until asked to stop', async () => {
        const { port } = await open();
        const heard: WorkbookChange[] = [];
        const stop = await port.onChange((change) => heard.push(change));
        await port.applyEdits([{ cell: hours, before: -20, value: -30, numberFormat: null }]);
        for (let waited = 0; heard.length === 0 && waited < MOST_WAITED; waited += 1) await settle();
        expect(heard).toContainEqual({ sheet: '個票01', address: 'C5', remote: false });
        await stop();
        const count = heard.length;
        await port.applyEdits([{ cell: hours, before: -30, value: -40, numberFormat: null }]);
        await settle();
        expect(heard).toHaveLength(count);
      });
    });
  });
}

/** Events come after the call that caused them. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

function sheetOf(grids: readonly Grid[], name: string): Grid {
  const grid = grids.find((one) => one.sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

function rules(workbook: ModelWorkbook, sheet: string): string[][] {
  const found = workbook.sheets.find((one) => one.name === sheet);
  return (found?.conditionalFormats ?? []).map((rule) => [rule.range, ...rule.formulas]);
}

function formats(workbook: ModelWorkbook) {
  return workbook.sheets.map((sheet) =>
    [...sheet.cells].sort(([a], [b]) => a - b).map(([key, { format }]) => [key, format]),
  );
}
