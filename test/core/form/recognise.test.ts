import { parseForm } from '../../../src/core/form/parse-form';
import { recognise } from '../../../src/core/form/recognise';
import type { Grid } from '../../../src/core/grid/grid';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { kohyoExample, shinkokanriExample } from '../../workbooks/examples';
import { gridOf, type Sheet } from '../../workbooks/sheet';

const forms = BUILT_IN_FORMS.map(parseForm);
const good = kohyoExample().sheet;
const edit = (
  sheet: Sheet,
  change: (row: number, column: number, value: string | number | null) => string | number | null,
): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row, y) => row.map((value, x) => change(y, x, value))),
});
const read = (...grids: Grid[]) => recognise(grids, forms);
const fieldsOf = (sheet: Sheet) => read(gridOf(sheet)).kohyoList[0]?.fields;

describe('what is read of a 個票', () => {
  test('every value knows its cell and its label', () => {
    const hours = fieldsOf(good)?.get('hours.target.2024');
    expect(hours).toMatchObject({
      cell: { sheet: '個票12', row: 15, column: 2 },
      label: { sheet: '個票12', row: 15, column: 1 },
      labelText: '業務量削減目標値（時間）',
      kind: 'number',
      value: -60,
      year: 2024,
    });
  });

  test('a blank field is present, at the cell where its value belongs', () => {
    const blank = edit(good, (row, column, value) => (row === 9 && column === 2 ? null : value));
    expect(fieldsOf(blank)?.get('references')).toMatchObject({ text: '', kind: 'blank', cell: { row: 9, column: 2 } });
  });

  test('－ is none, 未定 is pending, neither is text', () => {
    const fields = fieldsOf(
      edit(good, (row, column, value) => (row === 16 && column === 3 ? '未定（導入経費）' : value)),
    );
    expect(fields?.get('effect.target.2024')?.kind).toBe('none');
    expect(fields?.get('effect.target.2025')).toMatchObject({ kind: 'pending', value: null, text: '未定（導入経費）' });
  });

  test('departments that stand in cells of their own are all read', () => {
    const rows = good.rows.map((row, y) => (y === 6 ? [...row, '市民部市民課'] : row));
    const fields = fieldsOf({ ...good, rows });
    expect(fields?.get('related')?.text).toBe('企画部情報推進課、各部主管課、市民部市民課');
  });

  test('a value that says the words of a label is a value', () => {
    const fields = fieldsOf(edit(good, (row, column, value) => (row === 8 && column === 2 ? '参考事例等' : value)));
    expect(fields?.get('approach')?.text).toBe('参考事例等');
    expect(fields?.get('references')?.text).toBe('隣の市では令和4年度から運用している。');
  });

  test('評価 is a heading in the column of groups and a row beside it', () => {
    expect(fieldsOf(good)?.get('rating.2024')?.cell).toEqual({ sheet: '個票12', row: 21, column: 2 });
  });

  test('a block that the office took out for now leaves no missing label', () => {
    const rows = [...good.rows.slice(0, 18), [null, 'プラン策定時には記入不要です。'], ...good.rows.slice(21)];
    const kohyo = read(gridOf({ ...good, rows })).kohyoList[0];
    expect(kohyo?.fields.has('actual.2024')).toBe(false);
    expect(kohyo?.notices).toEqual([]);
  });

  test('the words of a label right of the values head nothing', () => {
    const rows = good.rows.flatMap((row, y) => {
      if (y === 2) return [[...row.slice(0, 3), '評価']];
      return row[1] === '評価' ? [] : [row];
    });
    const fields = fieldsOf({ ...good, rows });
    expect(fields?.get('name')?.text).toBe('公用車予約の電子化');
    expect([...(fields?.values() ?? [])].filter(({ key }) => key.startsWith('rating'))).toEqual([]);
  });

  test('a label of the office beside its namesake neither takes its place nor counts as its double', () => {
    const rows = [...good.rows];
    rows.splice(6, 0, [null, '関係部署（庁外）', '県の市町村課']);
    const kohyo = read(gridOf({ ...good, rows })).kohyoList[0];
    expect(kohyo?.fields.get('related')?.text).toBe('企画部情報推進課、各部主管課');
    expect(kohyo?.notices).toEqual([]);
  });

  test('a label that is gone is missed', () => {
    const rows = good.rows.filter((_, row) => row !== 4);
    expect(read(gridOf({ ...good, rows })).kohyoList[0]?.notices).toEqual([
      { kind: 'label-missing', fieldKey: 'category', expected: '小分類', near: { sheet: '個票12', row: 0, column: 0 } },
    ]);
  });

  test('the remark beside the years belongs to its row', () => {
    expect(fieldsOf(good)?.get('hours.target.note')?.text).toBe('管財課の受付に要する時間');
  });
});

describe('which sheets are 個票', () => {
  test('forms of several kinds are told apart and counted in tab order', () => {
    const { kohyoList } = read(gridOf(good, 1), gridOf(shinkokanriExample().sheet, 0));
    expect(kohyoList.map(({ form, index }) => [form, index])).toEqual([
      ['izunokuni-shinkokanri', 0],
      ['iizuka-kohyo', 1],
    ]);
  });

  test('a list whose headings are the labels of a form is no 個票', () => {
    const list: Sheet = {
      name: '一覧',
      labels: [],
      rows: [
        [
          '行財政改革の体系',
          '行動計画の取組項目',
          '具体的な取組',
          '担当課',
          '令和5年度計画',
          '令和5年度実績(見込み)',
          '担当課の評価',
          '令和6年度計画',
          '管理票P',
        ],
        ['1 窓口', '①案内', '案内板を直す。', '総務課', '直す。', '直した。', '○', '続ける。', '1'],
        ['1 窓口', '②受付', '受付を変える。', '市民課', '変える。', '変えた。', '○', '続ける。', '2'],
      ],
    };
    expect(read(gridOf(list))).toMatchObject({ kohyoList: [], unread: [{ sheet: '一覧', reason: 'not-a-form' }] });
  });

  test('a sheet with a good part of the labels is named, with what it lacks', () => {
    const rows = good.rows.filter((_, row) => row < 9);
    const [unread] = read(gridOf({ ...good, rows })).unread;
    expect(unread).toMatchObject({
      reason: 'looks-like-a-form',
      resembles: { form: 'iizuka-kohyo', found: 8, expected: 20 },
    });
    expect(unread?.resembles?.missing).toContain('年度計画');
  });

  test('a form that nothing is written on yet is no 個票, and is told', () => {
    const values = new Set([...(fieldsOf(good)?.values() ?? [])].map(({ cell }) => `${cell.row}:${cell.column}`));
    const blank = edit(good, (row, column, value) => (values.has(`${row}:${column}`) ? null : value));
    expect(read(gridOf(blank))).toMatchObject({ kohyoList: [], unread: [{ sheet: '個票12', reason: 'blank-form' }] });
    const begun = edit(blank, (row, column, value) => (row === 2 && column === 2 ? '公用車予約の電子化' : value));
    expect(read(gridOf(begun)).kohyoList).toHaveLength(1);
  });

  test('a blank sheet is no form', () => {
    expect(read({ sheet: '白紙', position: 0, hidden: false, top: 0, left: 0, values: [], texts: [] }).unread).toEqual([
      { sheet: '白紙', reason: 'not-a-form', resembles: null },
    ]);
  });
});
