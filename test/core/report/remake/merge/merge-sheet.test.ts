import type { SheetPlan } from '../../../../../src/core/report/layout/sheet-plan';
import type { MadeSheet } from '../../../../../src/core/report/remake/merge/made-sheet';
import { mergeSheet } from '../../../../../src/core/report/remake/merge/merge-sheet';
import type { CellDecision, MergedSheet } from '../../../../../src/core/report/remake/merge/merged-sheet';
import type { StandingSheet } from '../../../../../src/core/report/remake/merge/standing-sheet';
import { type Item, listOf, TOP } from './list-of';
import { carryOut, deleteRow, insertColumn, insertRow, placeOf, reorder, rowsOf, type } from './paper-sheet';

const ITEMS: readonly Item[] = [
  { number: '1', name: '窓口の待ち時間の短縮', lead: '市民課', plan: '予約制を試す', sheet: '個票01' },
  { number: '2', name: '公用車の台数の見直し', lead: '管財課', plan: '利用を調べる', sheet: '個票02' },
  { number: '3', name: '会議資料の電子化', lead: '総務課', plan: '端末を配る', sheet: '個票03' },
];
const PREVIOUS = '前回の行';

interface Made {
  readonly sheet: StandingSheet;
  readonly made: MadeSheet;
  readonly report: MergedSheet['report'];
}

function make(
  plan: SheetPlan,
  before: { readonly sheet: StandingSheet; readonly made: MadeSheet | null } | null,
  decisions: readonly CellDecision[] = [],
): Made {
  const merged = mergeSheet(plan, before?.sheet ?? null, before?.made ?? null, { decisions });
  return { sheet: carryOut(merged, before?.sheet ?? null), made: merged.made, report: merged.report };
}

/** Makes again over what people did, twice: the second time must change nothing. */
function again(plan: SheetPlan, made: MadeSheet, sheet: StandingSheet): Made {
  const once = make(plan, { sheet, made });
  const twice = make(plan, once);
  expect(rowsOf(twice.sheet)).toEqual(rowsOf(once.sheet));
  expect(twice.made).toEqual(once.made);
  expect(twice.report).toMatchObject({ fresh: [], updated: [], byHand: once.report.byHand });
  return once;
}

const first = () => make(listOf(ITEMS), null);
const changed = (place: number, change: Partial<Item>) =>
  ITEMS.map((item, index) => (index === place ? { ...item, ...change } : item));

describe('a sheet that nobody touched', () => {
  it('says what the 個票 say, and tells which cells are new', () => {
    const { sheet, made } = first();
    const { sheet: now, report } = again(listOf(changed(1, { plan: '二台減らす' })), made, sheet);
    expect(rowsOf(now)[TOP + 1]).toEqual(['2', '公用車の台数の見直し', '管財課', '二台減らす']);
    expect(report).toMatchObject({
      kept: 0,
      moved: 0,
      byHand: [],
      updated: [{ row: TOP + 1, column: 3, heading: '計画', name: '公用車の台数の見直し' }],
    });
  });
});

describe('columns of people', () => {
  it('stand beside the rows of their 個票 when the list is in another order', () => {
    const { sheet, made } = first();
    let mine = type(sheet, TOP - 1, 5, '決裁日');
    mine = type(mine, TOP, 5, 45000);
    mine = type(mine, TOP + 2, 5, '=TODAY()', { attached: true });
    const { sheet: now, report } = again(listOf([...ITEMS].reverse()), made, mine);
    expect(rowsOf(now).map((row) => row[5])).toEqual([undefined, undefined, '決裁日', '=TODAY()', undefined, '45000']);
    expect(now.cells.find(({ formula }) => formula === '=TODAY()')).toMatchObject({ attached: true });
    expect(report).toMatchObject({ kept: 1, moved: 2 });
  });

  it('that were put in between ours stand behind ours, with their width', () => {
    const { sheet, made } = first();
    let mine = insertColumn(sheet, 1);
    mine = type(type(mine, TOP - 1, 1, '区分'), TOP, 1, '継続');
    mine = { ...mine, widths: new Map([...mine.widths, [1, 33]]) };
    const { sheet: now } = again(listOf(ITEMS), made, mine);
    expect(placeOf(now, '継続')).toEqual({ row: TOP, column: 5 });
    expect(now.widths.get(5)).toBe(33);
  });

  it('go with a 個票 that got another name and number', () => {
    const { sheet, made } = first();
    const mine = type(sheet, TOP + 1, 5, '議会で質問あり');
    const items = [...changed(1, { name: '公用車の台数の見直しと共同利用', number: '7' })].reverse();
    const { sheet: now, report } = again(listOf(items), made, mine);
    expect(placeOf(now, '議会で質問あり')).toEqual({ row: TOP + 1, column: 5 });
    expect(report).toMatchObject({ fresh: [], gone: [] });
  });

  it('are found by the sheet when name, number and section are new', () => {
    const { sheet, made } = first();
    const mine = type(sheet, TOP + 1, 5, '議会で質問あり');
    const items = [ITEMS[2], ITEMS[0], { number: '9', name: '車両管理', lead: '契約課', plan: '－', sheet: '個票02' }];
    const { sheet: now } = again(listOf(items.flatMap((item) => item ?? [])), made, mine);
    expect(placeOf(now, '議会で質問あり')).toEqual({ row: TOP + 2, column: 5 });
  });
});

describe('a cell of ours by hand', () => {
  it('stays as it was written and is told with what the 個票 says', () => {
    const { sheet, made } = first();
    const mine = type(sheet, TOP, 3, '予約制を七月から試す');
    const { sheet: now, report } = again(listOf(changed(0, { plan: '予約制を始める' })), made, mine);
    expect(placeOf(now, '予約制を七月から試す')).toEqual({ row: TOP, column: 3 });
    expect(report.byHand).toEqual([
      {
        row: TOP,
        column: 3,
        heading: '計画',
        name: '窓口の待ち時間の短縮',
        theirs: '予約制を七月から試す',
        ours: '予約制を始める',
      },
    ]);
  });

  it('that was emptied stays empty', () => {
    const { sheet, made } = first();
    const { sheet: now, report } = again(listOf(ITEMS), made, type(sheet, TOP, 3, ''));
    expect(rowsOf(now)[TOP]).toEqual(['1', '窓口の待ち時間の短縮', '市民課']);
    expect(report.byHand).toMatchObject([{ theirs: '', ours: '予約制を試す' }]);
  });

  it('is not told once it is accepted, until the 個票 says something new', () => {
    const { sheet, made } = first();
    const before = { sheet: type(sheet, TOP, 3, '見送り'), made };
    const accepted = make(listOf(ITEMS), before, [{ row: TOP, column: 3, theirs: '見送り', decision: 'accept' }]);
    expect(accepted.report.byHand).toEqual([]);
    const next = make(listOf(ITEMS), accepted);
    expect(next.report.byHand).toEqual([]);
    expect(placeOf(next.sheet, '見送り')).toEqual({ row: TOP, column: 3 });
    const anew = make(listOf(changed(0, { plan: '再開する' })), next);
    expect(anew.report.byHand).toMatchObject([{ theirs: '見送り', ours: '再開する' }]);
  });

  it('says what the 個票 says when it is taken back', () => {
    const { sheet, made } = first();
    const before = { sheet: type(sheet, TOP, 3, '見送り'), made };
    const back = make(listOf(ITEMS), before, [{ row: TOP, column: 3, theirs: '見送り', decision: 'takeBack' }]);
    expect(rowsOf(back.sheet)[TOP]).toEqual(['1', '窓口の待ち時間の短縮', '市民課', '予約制を試す']);
    expect(back.report.byHand).toEqual([]);
  });

  it('is ours again when the 個票 says the same', () => {
    const { sheet, made } = first();
    const once = make(listOf(changed(0, { plan: '見送り' })), { sheet: type(sheet, TOP, 3, '見送り'), made });
    expect(once.report).toMatchObject({ byHand: [], updated: [] });
    const twice = make(listOf(changed(0, { plan: '再開する' })), once);
    expect(rowsOf(twice.sheet)[TOP]?.[3]).toBe('再開する');
  });

  it('may be what people are asked to fill in: then nothing is to be settled', () => {
    const { sheet, made } = first();
    const { sheet: now, report } = again(listOf([...ITEMS].reverse()), made, type(sheet, TOP, 4, '了承'));
    expect(placeOf(now, '了承')).toEqual({ row: TOP + 2, column: 4 });
    expect(report.byHand).toEqual([]);
  });

  it('may be a title, a heading or a number that looks like ours', () => {
    const { sheet, made } = first();
    let mine = type(sheet, 0, 0, '令和六年度 彩原市改革の取組');
    mine = type(mine, TOP - 1, 2, '主管課');
    mine = type(mine, TOP, 0, 1);
    const { sheet: now, report } = again(listOf(ITEMS), made, mine);
    expect(rowsOf(now)[0]).toEqual(['令和六年度 彩原市改革の取組']);
    expect(rowsOf(now)[TOP - 1]).toEqual(['番号', '取組名', '主管課', '計画', '意見']);
    expect(now.cells.find(({ row, column }) => row === TOP && column === 0)?.value).toBe(1);
    expect(report.byHand.map(({ ours }) => ours)).toEqual(['彩原市 取組一覧', '担当課', '1']);
  });

  it('keeps its colour and comment when the 個票 changes what it says', () => {
    const { sheet, made } = first();
    const mine = type(sheet, TOP, 3, '予約制を試す', { fill: '#FF0000', attached: true });
    const { sheet: now } = again(listOf([...changed(0, { plan: '始める' })].reverse()), made, mine);
    expect(now.cells.find(({ value }) => value === '始める')).toMatchObject({
      row: TOP + 2,
      fill: '#FF0000',
      attached: true,
    });
  });
});

describe('rows', () => {
  it('whose 個票 is gone stand in 前回の行 with all that people wrote, until somebody deletes them', () => {
    const { sheet, made } = first();
    const mine = type(type(sheet, TOP - 1, 5, '委員会意見'), TOP + 1, 5, '継続を望む');
    const items = ITEMS.filter(({ number }) => number !== '2');
    const once = again(listOf(items), made, mine);
    expect(rowsOf(once.sheet).slice(TOP)).toEqual([
      ['1', '窓口の待ち時間の短縮', '市民課', '予約制を試す'],
      ['3', '会議資料の電子化', '総務課', '端末を配る'],
      [],
      [PREVIOUS],
      ['2', '公用車の台数の見直し', '管財課', '利用を調べる', '', '継続を望む'],
    ]);
    expect(once.report.gone).toEqual([{ name: '公用車の台数の見直し', kept: true }]);
    const deleted = again(listOf(items), once.made, deleteRow(once.sheet, TOP + 4));
    expect(rowsOf(deleted.sheet)).toHaveLength(TOP + 2);
  });

  it('come back from 前回の行 with their 個票', () => {
    const { sheet, made } = first();
    const mine = type(type(sheet, TOP - 1, 5, '委員会意見'), TOP + 1, 5, '継続を望む');
    const away = again(listOf(ITEMS.slice(0, 1)), made, type(mine, TOP + 1, 3, '見送り'));
    const back = again(listOf(ITEMS), away.made, away.sheet);
    expect(rowsOf(back.sheet).slice(TOP)).toEqual([
      ['1', '窓口の待ち時間の短縮', '市民課', '予約制を試す'],
      ['2', '公用車の台数の見直し', '管財課', '見送り', '', '継続を望む'],
      ['3', '会議資料の電子化', '総務課', '端末を配る'],
    ]);
  });

  it('in which nobody wrote go with their 個票', () => {
    const { sheet, made } = first();
    const { sheet: now, report } = again(listOf(ITEMS.slice(0, 2)), made, sheet);
    expect(rowsOf(now)).toHaveLength(TOP + 2);
    expect(report.gone).toEqual([{ name: '会議資料の電子化', kept: false }]);
  });

  it('of a 個票 that was split: the first part goes on, the second is new', () => {
    const { sheet, made } = first();
    const mine = type(sheet, TOP + 1, 5, '継続を望む');
    const items = [
      ITEMS[0],
      { number: '2', name: '公用車の台数の見直し', lead: '管財課', plan: '利用を調べる', sheet: '個票02' },
      { number: '4', name: '公用車の予約の電子化', lead: '管財課', plan: '仕組みを選ぶ', sheet: '個票04' },
      ITEMS[2],
    ];
    const { sheet: now, report } = again(listOf(items.flatMap((item) => item ?? [])), made, mine);
    expect(placeOf(now, '継続を望む')).toEqual({ row: TOP + 1, column: 5 });
    expect(report).toMatchObject({ fresh: ['公用車の予約の電子化'], gone: [] });
  });

  it('that people sorted keep what belongs to them', () => {
    const { sheet, made } = first();
    let mine = type(type(sheet, TOP, 5, '一'), TOP + 2, 5, '三');
    mine = reorder(mine, TOP, [TOP + 2, TOP + 1, TOP]);
    const { sheet: now, report } = again(listOf(ITEMS), made, mine);
    expect(placeOf(now, '一').row).toBe(TOP);
    expect(placeOf(now, '三').row).toBe(TOP + 2);
    expect(report.byHand).toEqual([]);
  });

  it('of people between ours stand below the list; a footnote stays as far below as it was', () => {
    const { sheet, made } = first();
    let mine = type(insertRow(sheet, TOP + 1), TOP + 1, 1, '小計');
    mine = type(mine, TOP + 5, 0, '※評価は2月末時点');
    const more = [...ITEMS, { number: '4', name: '電話交換の委託', lead: '総務課', plan: '比べる', sheet: '個票04' }];
    const { sheet: now } = again(listOf(more), made, mine);
    expect(placeOf(now, '小計')).toEqual({ row: TOP + 4, column: 1 });
    expect(placeOf(now, '※評価は2月末時点')).toEqual({ row: TOP + 6, column: 0 });
  });

  it('find their places when a row was put in above the title', () => {
    const { sheet, made } = first();
    let mine = insertRow(sheet, 0);
    mine = type(type(mine, TOP + 1, 5, '一'), 0, 0, '取扱注意');
    const { sheet: now, report } = again(listOf(ITEMS), made, mine);
    // It stays above the title, and all of ours below it.
    expect(placeOf(now, '取扱注意').row).toBe(0);
    expect(placeOf(now, '一').row).toBe(TOP + 1);
    expect(report.byHand).toEqual([]);
  });
});

describe('a sheet of which nothing is remembered', () => {
  it('keeps columns of people, what they filled in, and what stands below', () => {
    const { sheet } = first();
    let mine = type(type(sheet, TOP - 1, 5, '委員会意見'), TOP, 5, '良い');
    mine = type(type(mine, TOP + 1, 4, '了承'), TOP + 4, 0, '※評価は2月末時点');
    const once = make(listOf([...ITEMS].reverse()), { sheet: mine, made: null });
    expect(placeOf(once.sheet, '良い')).toEqual({ row: TOP + 2, column: 5 });
    expect(placeOf(once.sheet, '了承')).toEqual({ row: TOP + 1, column: 4 });
    expect(placeOf(once.sheet, '※評価は2月末時点')).toEqual({ row: TOP + 4, column: 0 });
  });

  it('and which is none of ours stands below what is made', () => {
    const foreign: StandingSheet = { name: '取組一覧', cells: [], bottom: null, widths: new Map() };
    const once = make(listOf(ITEMS), { sheet: type(foreign, 0, 0, '会議の控え'), made: null });
    expect(placeOf(once.sheet, '会議の控え')).toEqual({ row: TOP + 4, column: 0 });
  });
});
