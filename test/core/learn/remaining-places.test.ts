import { recognise } from '../../../src/core/form/recognise';
import { addressOf } from '../../../src/core/grid/address';
import type { CellRange, CellValue, Grid } from '../../../src/core/grid/grid';
import { learnForm } from '../../../src/core/learn/learn-form';
import { gridOf } from '../rules/baseline/grid-of';

const area = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });

const MERGES = [area(2, 1, 2, 3), area(4, 0, 5, 0), area(4, 1, 5, 1), area(6, 0, 7, 0), area(6, 1, 7, 1)];

/** 貸出備品点検表: of two rows each, 数 and 状態 beside one name; a question with its answers printed in the place. */
function sheet(name: string, filled: boolean, above: readonly CellValue[][] = []): Grid {
  const v = (value: CellValue, blank: CellValue = null): CellValue => (filled ? value : blank);
  const rows: CellValue[][] = [
    ...above,
    ['貸出備品点検表', null, null, null],
    ['整理番号', v(3), '担当課', v('総務課')],
    ['事業名', v('備品の貸出し'), null, null],
    ['備品', '保管場所', '区分', '令和6年度'],
    ['机', v('倉庫'), '数', v(12)],
    [null, null, '状態', v('良')],
    ['椅子', v('会議室'), '数', v(40)],
    [null, null, '状態', v('可')],
    ['廃棄の予定', v('無', '有・無'), '貸出しの制限', v('有', '有・無')],
  ];
  const merges = MERGES.map((one) => ({ ...one, top: one.top + above.length, bottom: one.bottom + above.length }));
  return { ...gridOf(name, 0, rows), merges };
}

const form = learnForm(sheet('様式', false), { id: 'own' }).form;

function read(grid: Grid): ReadonlyMap<string, string> {
  const [kohyo] = recognise([grid], [form]).kohyoList;
  return new Map([...(kohyo?.fields.values() ?? [])].map(({ cell, text }) => [addressOf(cell), text]));
}

test('every place of the blank form is read, whatever table it stands in', () => {
  expect(Object.fromEntries(read(sheet('1', true)))).toMatchObject({
    ...{ B2: '3', D2: '総務課', B3: '備品の貸出し', B5: '倉庫', B7: '会議室' },
    ...{ D5: '12', D6: '良', D7: '40', D8: '可', B9: '無', D9: '有' },
  });
});

test('a row put in above moves the words and the places with them', () => {
  const moved = read(sheet('1', true, [['様式第1号', null, null, null]]));
  expect([moved.get('D6'), moved.get('D9'), moved.get('B8')]).toEqual(['12', '可', '会議室']);
});

test('no two places are read under one key', () => {
  const [kohyo] = recognise([sheet('1', true)], [form]).kohyoList;
  const keys = ['D5', 'D6', 'D7', 'D8'].map(
    (address) => [...(kohyo?.fields.values() ?? [])].find(({ cell }) => addressOf(cell) === address)?.key,
  );
  expect(new Set(keys).size).toBe(4);
});

test('what is printed for choosing in the place is its choices', () => {
  const choices = form.fields.filter(({ labels }) => ['廃棄の予定', '貸出しの制限'].includes(labels[0] ?? ''));
  expect(choices.map((field) => field.choices)).toEqual([
    ['有', '無'],
    ['有', '無'],
  ]);
});
