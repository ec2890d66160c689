import type { PortUnderTest } from '../../src/contract/port-under-test';
import { addressOf } from '../../src/core/grid/address';
import type { RemadeSheet } from '../../src/core/port';
import { learnList } from '../../src/core/report/content/learn-list';
import { planSheet } from '../../src/core/report/content/plan-sheet';
import type { SheetPlan } from '../../src/core/report/layout/sheet-plan';
import { formerList } from '../../src/core/report/remake/merge/former-list';
import type { HandedOver } from '../../src/core/report/remake/merge/hand-over';
import { ja } from '../../src/locales/ja';
import { readModel } from '../../src/xlsx';
import { cellKey, type ModelCell, type ModelSheet, type ModelWorkbook, newSheet, placeOf } from '../../src/xlsx/model';
import { readTemplate } from '../../src/xlsx/read-template';
import { examination, kohyo } from '../core/report/hand-made';
import { officeList, sheetNamed } from '../workbooks/office-list';
import { tableList } from '../workbooks/table-list';

const item = (index: number, number: number, pillar: string, category: string, name: string) =>
  kohyo(index, {
    number,
    pillar,
    category,
    name,
    lead: '総務部あおぞら課',
    'plan.2024': `${name}の計画`,
    'actual.2024': name === '図書の返却' ? '=1+1' : `${name}の実績`,
    'rating.2024': '○',
    'plan.2025': `${name}の翌年度`,
  });
const ITEMS = [
  item(0, 1, '窓口', '受付', '窓口の予約'),
  item(1, 2, '窓口', '受付', '図書の返却'),
  item(2, 3, '人', '研修', '広報の発送'),
  item(3, 4, '人', '研修', '新しい取組'),
];

const RENDER = { render: () => ({}) as never };

const textsOf = (sheet: ModelSheet): Record<string, unknown> =>
  Object.fromEntries(
    [...sheet.cells].flatMap(([key, { value }]) => (value === null ? [] : [[addressOf(placeOf(key)), value]])),
  );
const at = (sheet: ModelSheet, row: number, column: number) => sheet.cells.get(cellKey(row, column));

const CHART = '課ごとの推移（財政課）';

/** A row of totals inside the frame of the list, where the list ends, and a count above it. */
function addTotal(sheet: ModelSheet): void {
  const last = 7;
  for (let column = 0; column < 10; column += 1) {
    const format = at(sheet, last - 1, column)?.format ?? {};
    sheet.cells.set(cellKey(last, column), { value: column === 0 ? '合計' : null, format });
  }
  const format = at(sheet, last - 1, 8)?.format ?? {};
  sheet.cells.set(cellKey(last, 8), { value: 6, formula: `=SUM(I5:I${last})`, format });
  sheet.cells.set(cellKey(1, 0), { value: 3, formula: `=COUNTA(C5:C${last})`, format: {} });
}

/** A list of the office's own is filled in its own look, and made again over what people did, in Excel as in a file. */
export function ownSheetContract(open: (workbook: ModelWorkbook) => Promise<PortUnderTest>): void {
  describe('a sheet of the office’s own', () => {
    const template = async ({
      total = false,
    } = {}): Promise<{
      workbook: ModelWorkbook;
      plan: (which: readonly number[], year?: number) => SheetPlan;
    }> => {
      const workbook = await readModel(await officeList());
      if (total) addTotal(sheetNamed(workbook.sheets, '一覧（R5）'));
      const places = newSheet('個票01');
      for (const name of ['個票01', '個票02', '個票03', '個票04'])
        workbook.sheets.push({ ...newSheet(name), cells: new Map(places.cells) });
      const about = (which: readonly number[]) => examination(which.flatMap((each) => ITEMS[each] ?? []));
      const learned = learnList(
        workbook.sheets.flatMap((sheet) => readTemplate(workbook, sheet) ?? []),
        // The form of hand-made 個票 asks for nothing.
        { ...about([0]), forms: new Map() },
        ja,
      );
      if (learned === null) throw new Error('nothing learned');
      const plan = (which: readonly number[], year = 2024) =>
        planSheet('summary', about(which), { year, layout: learned.layout }, RENDER, ja);
      return { workbook, plan };
    };
    const filled = async (which: readonly number[]) => {
      const { workbook, plan } = await template();
      const { port, look } = await open(workbook);
      const names = await port.writeSheets([plan(which)]);
      return { names, plan, workbook: await look() };
    };

    test('is filled in its own look, and bears the name of its year', async () => {
      const before = sheetNamed((await template()).workbook.sheets, '一覧（R5）');
      const { names, workbook } = await filled([0, 1, 2, 3]);
      expect(names).toEqual(['一覧（R6）']);
      const sheet = sheetNamed(workbook.sheets, '一覧（R6）');
      expect(textsOf(sheet)).toMatchObject({
        A1: '彩原市改革プラン（令和3～7年度）とりまとめ一覧（令和６年度）',
        E3: '令和6年度',
        H3: '令和7年度',
        A5: '窓口',
        C5: '窓口の予約',
        F6: '=1+1',
        C8: '新しい取組',
        I8: 4,
        A10: '※評価は担当課によるものです。',
      });
      const shown = Object.values(textsOf(sheet));
      expect(shown).not.toContain('去年の意見');
      expect(shown.filter((text) => /去年/.test(String(text)))).toEqual([]);
      expect(sheet.merges).toEqual(expect.arrayContaining([{ top: 4, left: 0, bottom: 5, right: 0 }]));
      for (const row of [4, 5, 6, 7]) {
        for (const column of [0, 2, 6, 9]) {
          const { numberFormat: _, ...format } = at(sheet, row, column)?.format ?? {};
          const { numberFormat: __, ...expected } = at(before, 4, column)?.format ?? {};
          expect([row, column, format]).toEqual([row, column, expected]);
        }
      }
      expect(at(sheet, 2, 4)?.format.fill?.color).toBe('#2E7D4F');
      expect(sheet.columnWidths.get(4)).toBeCloseTo(30, 0);
      expect(at(sheet, 5, 5)?.formula).toBeUndefined();
    });

    test('made again keeps what people wrote in it, twice', async () => {
      const { plan, workbook } = await filled([0, 1, 2]);
      const sheet = sheetNamed(workbook.sheets, '一覧（R6）');
      const put = (row: number, column: number, value: string | number) => {
        const cell = at(sheet, row, column);
        sheet.cells.set(cellKey(row, column), { ...cell, value, format: cell?.format ?? {} });
      };
      put(5, 9, '早くしてほしい');
      put(6, 3, '総務部あおぞら課・別の課');
      put(1, 9, '行政改革課（2月末）');
      put(8, 0, '※直した注');
      sheet.comments.set(cellKey(4, 2), { author: '行革課', text: '確認' });
      const again = await open(workbook);
      const remade: RemadeSheet[] = [];
      for (const _time of ['once', 'twice']) {
        remade.length = 0;
        await again.port.writeSheets([plan([2, 1, 0, 3])], { remade: (one) => remade.push(one) });
        const now = sheetNamed((await again.look()).sheets, '一覧（R6）');
        const texts = textsOf(now);
        const rowOf = (name: string) =>
          Object.keys(texts)
            .find((address) => texts[address] === name)
            ?.slice(1);
        expect(texts).toMatchObject({
          [`J${rowOf('図書の返却')}`]: '早くしてほしい',
          [`D${rowOf('広報の発送')}`]: '総務部あおぞら課・別の課',
          J2: '行政改革課（2月末）',
          A10: '※直した注',
        });
        expect(Object.values(texts).filter((text) => text === '窓口の予約')).toHaveLength(1);
        const comments = [...now.comments].map(([key, { text }]) => [addressOf(placeOf(key)), text]);
        expect(comments).toEqual([[`C${rowOf('窓口の予約')}`, '確認']]);
        expect(remade).toMatchObject([{ report: { byHand: [{ theirs: '総務部あおぞら課・別の課' }] } }]);
        expect(at(now, 7, 4)?.format.font?.name).toBe('ＭＳ 明朝');
      }
    });

    test('pressed thrice: formulas over it, notes in and beside it and people’s own chart stand, and nothing is doubled', async () => {
      const { plan, workbook } = await filled([0, 1, 2, 3]);
      const sheet = sheetNamed(workbook.sheets, '一覧（R6）');
      const put = (row: number, column: number, value: string) =>
        sheet.cells.set(cellKey(row, column), { value, format: at(sheet, row, column)?.format ?? {} });
      put(5, 9, '早くしてほしい');
      put(6, 11, '来週、部長に確かめる');
      put(11, 0, '※決裁前の案');
      sheet.comments.set(cellKey(2, 2), { author: '行革課', text: '見出しは市の様式' });
      const chart = {
        name: CHART,
        title: CHART,
        type: 'column' as const,
        frame: { top: 14, left: 1, bottom: 24, right: 4 },
        series: [{ name: '番号', categories: null, values: "'一覧（R6）'!$I$5:$I$8" }],
      };
      sheet.charts.push(chart);
      const over = sheetNamed(workbook.sheets, '表紙');
      const formulas = ["=COUNTA('一覧（R6）'!C:C)", "=SUM('一覧（R6）'!$I$5:$I$8)", "='一覧（R6）'!C5"];
      formulas.forEach((formula, row) => {
        over.cells.set(cellKey(4 + row, 0), { value: null, formula, format: {} });
      });
      const before = textsOf(sheet);
      const { port, look } = await open(workbook);
      for (const _time of ['twice', 'thrice', 'again']) {
        expect(await port.writeSheets([plan([0, 1, 2, 3])])).toEqual(['一覧（R6）']);
        const now = await look();
        expect(now.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
        const made = sheetNamed(now.sheets, '一覧（R6）');
        expect(textsOf(made)).toEqual(before);
        expect([...made.comments.values()].map(({ text }) => text)).toEqual(['見出しは市の様式']);
        const stands = sheetNamed(now.sheets, '表紙');
        expect(formulas.map((_, row) => stands.cells.get(cellKey(4 + row, 0))?.formula)).toEqual(formulas);
        expect(made.charts).toMatchObject([{ title: CHART, series: chart.series }]);
        expect(made.merges).toEqual(sheet.merges);
      }
    });

    test('keeps the office’s totals below the list, reaching over all its rows, twice', async () => {
      const { workbook, plan } = await template({ total: true });
      const { port, look } = await open(workbook);
      for (const which of [[0, 1, 2, 3], [0, 1, 2, 3], [2]]) {
        await port.writeSheets([plan(which)]);
        const sheet = sheetNamed((await look()).sheets, '一覧（R6）');
        const total = 4 + which.length;
        expect(at(sheet, total, 0)?.value).toBe('合計');
        expect(at(sheet, total, 8)?.formula).toBe(`=SUM(I5:I${total})`);
        expect(at(sheet, 1, 0)?.formula).toBe(`=COUNTA(C5:C${total})`);
        expect([...sheet.cells].filter(([, { value }]) => value === '合計')).toHaveLength(1);
        expect(at(sheet, total - 1, 2)?.value).toBe(
          ['広報の発送', '', '', '', '新しい取組'][which.length === 1 ? 0 : 4],
        );
      }
    });

    describe('goes over from one layout to another', () => {
      const making = async () => {
        const { workbook, plan } = await template();
        const ours = (which: readonly number[]) =>
          planSheet('summary', examination(which.flatMap((each) => ITEMS[each] ?? [])), { year: 2024 }, RENDER, ja);
        return { workbook, office: plan, ours };
      };
      const write = async ({ port }: PortUnderTest, plan: SheetPlan) => {
        const told: HandedOver[] = [];
        const remade: RemadeSheet[] = [];
        const list = formerList(await port.readMade(), plan);
        const former = list && { list, told: (over: HandedOver) => told.push(over) };
        const names = await port.writeSheets([plan], {
          remade: (sheet) => remade.push(sheet),
          ...(former ? { former } : {}),
        });
        return { names, told, remade, former: list?.name ?? null };
      };
      const placeOfText = (sheet: ModelSheet, text: string) =>
        placeOf([...sheet.cells].find(([, { value }]) => value === text)?.[0] ?? cellKey(999, 999));

      /** As people work on our list: an opinion, a number with a formula beside it, a corrected lead, a remark. */
      const workedOn = (sheet: ModelSheet): void => {
        const put = (row: number, column: number, value: string | number, more: Partial<ModelCell> = {}) =>
          sheet.cells.set(cellKey(row, column), { format: {}, value, ...more });
        const right = Math.max(...[...sheet.cells.keys()].map((key) => placeOf(key).column)) + 1;
        const heading = placeOfText(sheet, '担当課').row;
        ['委員会の意見', '予算額', '倍'].forEach((text, at) => {
          put(heading, right + at, text);
        });
        const books = placeOfText(sheet, '図書の返却').row;
        put(books, right, '早くしてほしい');
        put(books, right + 1, 1_234_567, { format: { numberFormat: '¥#,##0' } });
        put(books, right + 2, 2_469_134, { formula: `=${addressOf({ row: books, column: right + 1 })}*2` });
        const lead = cellKey(placeOfText(sheet, '窓口の予約').row, placeOfText(sheet, '担当課').column);
        sheet.cells.set(lead, { format: {}, ...sheet.cells.get(lead), value: '市民部くらし課' });
        sheet.comments.set(cellKey(books, right + 1), { author: '財政課', text: '内訳を確認' });
      };

      const expectWork = (sheet: ModelSheet): void => {
        const [books, desk] = [placeOfText(sheet, '図書の返却').row, placeOfText(sheet, '窓口の予約').row];
        const column = (text: string) => placeOfText(sheet, text).column;
        expect(at(sheet, books, column('委員会の意見'))?.value).toBe('早くしてほしい');
        const budget = { row: books, column: column('予算額') };
        expect(at(sheet, books, budget.column)?.value).toBe(1_234_567);
        expect(at(sheet, books, budget.column)?.format.numberFormat).toBe('¥#,##0');
        expect(at(sheet, books, column('倍'))?.formula).toBe(`=${addressOf(budget)}*2`);
        expect(placeOfText(sheet, '市民部くらし課').row).toBe(desk);
        expect([...sheet.comments].map(([key, { text }]) => [addressOf(placeOf(key)), text])).toEqual([
          [addressOf(budget), '内訳を確認'],
        ]);
      };

      test('with what people wrote, and stays so; the list before is left as it was', async () => {
        const { workbook, office, ours } = await making();
        const first = await open(workbook);
        const [name = ''] = (await write(first, ours([0, 1, 2]))).names;
        const worked = await first.look();
        workedOn(sheetNamed(worked.sheets, name));
        const before = textsOf(sheetNamed(worked.sheets, name));
        const second = await open(worked);
        const over = await write(second, office([0, 1, 2, 3]));
        expect([over.names, over.former]).toEqual([['一覧（R6）'], name]);
        expect(over.told).toEqual([{ copied: 6, left: [] }]);
        expect(over.remade.map(({ report }) => report.byHand.map(({ theirs }) => theirs))).toEqual([
          ['市民部くらし課'],
        ]);
        for (const _time of ['once', 'again']) {
          const { sheets } = await second.look();
          expectWork(sheetNamed(sheets, '一覧（R6）'));
          expect(textsOf(sheetNamed(sheets, name))).toEqual(before);
          expect(at(sheetNamed(sheets, '一覧（R6）'), 5, 9)?.format.font?.name).toBe('ＭＳ 明朝');
          expect((await write(second, office([0, 1, 2, 3]))).former).toBeNull();
        }
        const written = await second.look();
        const list = sheetNamed(written.sheets, '一覧（R6）');
        const desk = cellKey(placeOfText(list, '窓口の予約').row, placeOfText(list, '予算額').column);
        list.cells.set(desk, { format: {}, ...list.cells.get(desk), value: 98_765 });
        const third = await open(written);
        const back = await write(third, ours([0, 1, 2, 3]));
        expect([back.names, back.former, back.told]).toEqual([
          [name],
          '一覧（R6）',
          [{ copied: 1, left: [expect.objectContaining({ text: expect.any(String) })] }],
        ]);
        const now = sheetNamed((await third.look()).sheets, name);
        expectWork(now);
        expect(at(now, placeOfText(now, '窓口の予約').row, placeOfText(now, '予算額').column)?.value).toBe(98_765);
      });
    });

    describe('that is an Excel table', () => {
      const table = async (totals = true) => {
        const workbook = await readModel(await tableList({ totals }));
        for (const name of ['個票01', '個票02', '個票03', '個票04']) workbook.sheets.push(newSheet(name));
        const about = (which: readonly number[]) => examination(which.flatMap((each) => ITEMS[each] ?? []));
        const learned = learnList(
          workbook.sheets.flatMap((sheet) => readTemplate(workbook, sheet) ?? []),
          { ...about([0]), forms: new Map() },
          ja,
        );
        if (learned === null) throw new Error('nothing learned');
        const plan = (which: readonly number[], year = 2024) =>
          planSheet('summary', about(which), { year, layout: learned.layout }, RENDER, ja);
        return { ...(await open(workbook)), plan };
      };

      test.each([true, false])(
        'grows and shrinks with it, and so does what stands below (totals: %s)',
        async (totals) => {
          const { port, look, plan } = await table(totals);
          for (const which of [[0, 1, 2, 3], [0, 1, 2, 3], [1], [3, 1, 0]]) {
            await port.writeSheets([plan(which)]);
            const { sheets } = await look();
            const sheet = sheetNamed(sheets, '一覧表R6');
            const bottom = 2 + which.length;
            const texts = textsOf(sheet);
            expect(sheet.tables).toMatchObject([
              { name: '一覧表', totals, range: { top: 2, left: 0, bottom: totals ? bottom + 1 : bottom, right: 10 } },
            ]);
            expect(sheet.tables[0]?.columns.slice(3, 7)).toEqual([
              '令和6年度計画',
              '令和6年度\n実績',
              '評価',
              '令和7年度計画',
            ]);
            expect(sheet.merges).toEqual([]);
            expect(texts).toMatchObject({
              A1: '彩原市の取組一覧（令和6年度）',
              D3: '令和6年度計画',
              [`A${bottom + (totals ? 4 : 4)}`]: '※評価は担当課によるものです。',
            });
            const names = which.map((each) => ITEMS[each]?.fields.of('name')?.text).sort();
            const rows = which.map((_, place) => 3 + place);
            expect(rows.map((row) => at(sheet, row, 1)?.value).sort()).toEqual(names);
            for (const row of rows) {
              expect([row, at(sheet, row, 8)?.formula]).toEqual([row, "=一覧表[[#This Row],[予算額'[千円']]]/2"]);
              expect([row, typeof at(sheet, row, 0)?.value]).toEqual([row, 'string']);
              expect([row, at(sheet, row, 1)?.format.font?.name]).toEqual([row, 'ＭＳ 明朝']);
            }
            if (totals) {
              expect(at(sheet, bottom + 1, 0)?.value).toBe('集計');
              expect(at(sheet, bottom + 1, 7)?.formula).toBe("=SUBTOTAL(109,一覧表[予算額'[千円']])");
            }
            expect(Object.values(texts).filter((text) => /去年|集計/.test(String(text)))).toHaveLength(totals ? 1 : 0);
          }
        },
      );

      test('keeps what people wrote in its columns, and rows of 個票 that are gone below its totals', async () => {
        const { port, look, plan } = await table();
        await port.writeSheets([plan([0, 1, 2])]);
        const written = await look();
        const sheet = sheetNamed(written.sheets, '一覧表R6');
        const rowOf = (of: ModelSheet, name: string) =>
          placeOf([...of.cells].find(([, { value }]) => value === name)?.[0] ?? -1).row;
        const put = (row: number, column: number, value: string | number) =>
          sheet.cells.set(cellKey(row, column), { ...at(sheet, row, column), value, format: {} });
        put(rowOf(sheet, '図書の返却'), 7, 1_500);
        put(rowOf(sheet, '広報の発送'), 9, '早くしてほしい');
        const again = await open(written);
        for (const _time of ['once', 'twice']) {
          await again.port.writeSheets([plan([0, 1, 3])]);
          const now = sheetNamed((await again.look()).sheets, '一覧表R6');
          expect(at(now, rowOf(now, '図書の返却'), 7)?.value).toBe(1_500);
          expect(now.tables).toMatchObject([{ range: { top: 2, bottom: 6 } }]);
          expect([at(now, 6, 0)?.value, at(now, 8, 0)?.value]).toEqual(['集計', ja.report.previousRows]);
          expect([at(now, 9, 1)?.value, at(now, 9, 9)?.value]).toEqual(['広報の発送', '早くしてほしい']);
          expect(at(now, 9, 8)?.value ?? null).toBeNull();
        }
      });
    });

    test('is followed under the name that somebody gave it, and fewer rows leave nothing behind', async () => {
      const { plan, workbook } = await filled([0, 1, 2, 3]);
      sheetNamed(workbook.sheets, '一覧（R6）').name = '改革の一覧';
      const { port, look } = await open(workbook);
      expect(await port.writeSheets([plan([0, 3])])).toEqual(['改革の一覧']);
      const now = sheetNamed((await look()).sheets, '改革の一覧');
      expect(textsOf(now)).toMatchObject({ C5: '窓口の予約', C6: '新しい取組', A8: '※評価は担当課によるものです。' });
      expect(Object.values(textsOf(now))).not.toContain('図書の返却');
      expect(at(now, 8, 4)?.value ?? null).toBeNull();
    });
  });
}
