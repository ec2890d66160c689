import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetId, SheetPlan } from '../../src/core/report/layout/sheet-plan';
import { madeFromXml } from '../../src/core/report/remake/merge/made-xml';
import { newFile, openFile, readModel, writeModel } from '../../src/xlsx';
import { mergePlan } from '../../src/xlsx/merge-plan';
import { cellKey, type ModelCell, type ModelSheet, type ModelWorkbook } from '../../src/xlsx/model';
import { sheetsOf } from '../contract/six-sheets';

const KOHYO = [
  {
    number: '1',
    name: '窓口の待ち時間の短縮',
    lead: '市民部　市民課',
    pillar: '人',
    category: '育成',
    'hours.target.2024': 480,
  },
  {
    number: '2',
    name: '公用車の台数の見直し',
    lead: '総務部　管財課',
    pillar: '場所',
    category: '管理',
    'hours.target.2024': 120,
  },
  {
    number: '3',
    name: '会議資料の電子化',
    lead: '総務部　人事課',
    pillar: '情報',
    category: '便利',
    'hours.target.2024': 60,
  },
];
/** The sheets of these 個票, which keep their own places whatever their order. */
const plans = (which: readonly number[]): Record<SheetId, SheetPlan> =>
  sheetsOf(which.flatMap((at) => (KOHYO[at] ? [{ sheet: `個票0${at + 1}`, fields: KOHYO[at] }] : [])));

async function write(file: Uint8Array | null, plan: SheetPlan): Promise<Uint8Array> {
  const port = file === null ? newFile() : await openFile(file);
  await port.writeSheets([plan]);
  return port.save();
}

const remembered = (model: ModelWorkbook) => model.customXml.flatMap(({ xml }) => madeFromXml(xml) ?? []);
const sheetIn = (model: ModelWorkbook, plan: SheetPlan): ModelSheet => {
  const sheet = model.sheets.find(({ name }) => name === plan.name);
  if (sheet === undefined) throw new Error(`no ${plan.name}`);
  return sheet;
};
const plain = (value: ModelCell['value'], more: Partial<ModelCell> = {}): ModelCell => ({ value, format: {}, ...more });
const contents = (sheet: ModelSheet) =>
  [...sheet.cells].filter(([, { value }]) => value !== null).sort(([a], [b]) => a - b);

const IDS: readonly SheetId[] = ['summary', 'findings', 'rollup', 'yearly', 'data', 'proposals', 'priorities'];

describe.each(IDS)('%s made again in a file', (id) => {
  it('takes nothing for written by hand that nobody wrote', async () => {
    const plan = plans([0, 1, 2])[id];
    const model = await readModel(await write(null, plan));
    const made = remembered(model).find(({ name }) => name === plan.name) ?? null;
    const { merged } = mergePlan(plan, new Map(), sheetIn(model, plan), {
      made,
      bottom: null,
      usual: model.defaultFont,
    });
    expect(made).not.toBeNull();
    expect(merged.report).toEqual({ kept: 0, moved: 0, columns: [], fresh: [], updated: [], byHand: [], gone: [] });
  });

  it('keeps what people do to it, twice', async () => {
    const plan = plans([0, 1, 2])[id];
    const model = await readModel(await write(null, plan));
    const sheet = sheetIn(model, plan);
    const right = plan.print.area.right + 1;
    const heading = plan.cells.find(({ look }) => look === 'heading')?.row ?? 0;
    const row = plan.print.area.bottom - (id === 'proposals' || id === 'rollup' ? 1 : 0);
    sheet.cells.set(cellKey(0, 0), plain('彩原市が直した題'));
    sheet.cells.set(cellKey(heading, right), plain('確認日'));
    sheet.cells.set(cellKey(row, right), plain(45_000, { format: { numberFormat: 'yyyy/m/d' } }));
    sheet.cells.set(cellKey(row, right + 1), plain(1_234_567, { format: { numberFormat: '#,##0' } }));
    sheet.cells.set(cellKey(row, right + 2), plain(2_469_134, { formula: '=1234567*2' }));
    sheet.comments.set(cellKey(row, right), { author: '行政課', text: '三月に確認' });
    sheet.columnWidths.set(right, 31);
    sheet.cells.set(cellKey(plan.print.area.bottom + 2, 0), plain('※評価は2月末時点'));
    const once = await write(await writeModel(model), plan);
    const twice = await write(once, plan);
    for (const bytes of [once, twice]) {
      const now = sheetIn(await readModel(bytes), plan);
      expect(now.cells.get(cellKey(0, 0))?.value).toBe('彩原市が直した題');
      expect(now.cells.get(cellKey(row, right))).toMatchObject({ value: 45_000, format: { numberFormat: 'yyyy/m/d' } });
      expect(now.cells.get(cellKey(row, right + 1))).toMatchObject({
        value: 1_234_567,
        format: { numberFormat: '#,##0' },
      });
      expect(now.cells.get(cellKey(row, right + 2))?.formula).toBe('=1234567*2');
      expect(now.comments.get(cellKey(row, right))).toMatchObject({ text: '三月に確認' });
      expect(now.columnWidths.get(right)).toBeCloseTo(31, 0);
      expect(now.cells.get(cellKey(plan.print.area.bottom + 2, 0))?.value).toBe('※評価は2月末時点');
    }
    expect(contents(sheetIn(await readModel(twice), plan))).toEqual(contents(sheetIn(await readModel(once), plan)));
  });
});

describe.each(['summary', 'findings', 'yearly', 'data', 'priorities'] as const)('a 個票 of %s that is gone', (id) => {
  it('leaves its row with what people wrote in 前回の行', async () => {
    const plan = plans([0, 1, 2])[id];
    const model = await readModel(await write(null, plan));
    const sheet = sheetIn(model, plan);
    const right = plan.print.area.right + 1;
    const row = plan.print.area.bottom;
    sheet.cells.set(cellKey(row, right), plain('継続を望む'));
    const after = plans([0, 1])[id];
    const now = sheetIn(await readModel(await write(await writeModel(model), after)), after);
    const at = after.print.area.bottom + 2;
    expect(String(now.cells.get(cellKey(at, 0))?.value)).toContain('前回の行');
    const shown = [...now.cells].filter(([key]) => key >= cellKey(at + 1, 0)).map(([, { value }]) => value);
    expect(shown).toContain('継続を望む');
  });
});

test('ranks and remarks that people filled into 優先順位一覧 follow their 個票', async () => {
  const plan = plans([0, 1, 2]).priorities;
  const model = await readModel(await write(null, plan));
  const sheet = sheetIn(model, plan);
  const row = plan.print.area.bottom;
  sheet.cells.set(cellKey(row, 2), plain('S'));
  sheet.cells.set(cellKey(row, 7), plain('国の補助'));
  const after = plans([2, 0, 1]).priorities;
  const now = sheetIn(await readModel(await write(await writeModel(model), after)), after);
  const place = [...now.cells].find(([, { value }]) => value === '会議資料の電子化')?.[0] ?? 0;
  const at = Math.floor(place / cellKey(1, 0));
  expect([2, 7].map((column) => now.cells.get(cellKey(at, column))?.value)).toEqual(['S', '国の補助']);
});

test('a formula of people in a row of ours follows the cells of its row', async () => {
  const plan = plans([0, 1, 2]).priorities;
  const model = await readModel(await write(null, plan));
  const sheet = sheetIn(model, plan);
  const [row, right] = [plan.print.area.bottom, plan.print.area.right + 1];
  sheet.cells.set(cellKey(row, right), plain(6, { formula: `=A${row + 1}*2` }));
  const after = plans([2, 0, 1]).priorities;
  const now = sheetIn(await readModel(await write(await writeModel(model), after)), after);
  expect(now.cells.get(cellKey(row - 2, right))?.formula).toBe(`=A${row - 1}*2`);
});

test('what we remember is found where LibreOffice hangs it: on the package', async () => {
  const plan = plans([0, 1, 2]).priorities;
  const parts = unzipSync(await write(null, plan));
  const relations = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const own = /<Relationship [^>]*customXml"[^>]*>/u.exec(relations('xl/_rels/workbook.xml.rels'))?.[0] ?? '';
  parts['xl/_rels/workbook.xml.rels'] = strToU8(relations('xl/_rels/workbook.xml.rels').replace(own, ''));
  parts['_rels/.rels'] = strToU8(relations('_rels/.rels').replace('</Relationships>', `${own}</Relationships>`));
  expect(own).toContain('../customXml/item1.xml');
  expect(remembered(await readModel(zipSync(parts)))).toHaveLength(1);
});
