import type { Form } from '../../../../src/core/form/form';
import type { CellValue, Grid } from '../../../../src/core/grid/grid';
import { learnSheets } from '../../../../src/core/learn/learn-sheets';
import { gridOf } from './grid-of';

interface Item {
  readonly number: number;
  readonly name: string;
  readonly lead: string;
}

const items: readonly Item[] = [
  { number: 1, name: '窓口の予約制', lead: '市民課' },
  { number: 2, name: '通知の電子化', lead: '総務課' },
  { number: 3, name: '書庫の整理', lead: '財政課' },
];

/** 計画編 and 実績編 of one item, both with its number, name and section. `item` null: the blank sheets. */
function sheetsOf(item: Item | null, position: number): Grid[] {
  const filled = (...values: readonly CellValue[]): readonly CellValue[] => (item ? values : []);
  const head = [
    ['番号', ...filled(item?.number ?? 0)],
    ['改革項目', ...filled(item?.name ?? '')],
    ['担当課', ...filled(item?.lead ?? '')],
  ];
  const named = `${item ? String(item.number).padStart(2, '0') : ''}`;
  return [
    gridOf(`${named}計画`, position, [
      ['彩原市改革推進個票【計画編】'],
      ...head,
      ['目的', ...filled(`${item?.name}を進める。`)],
      ['現状', ...filled(`${item?.lead}で手順を見直している。`)],
      ['年度計画', '令和5年度', '令和6年度'],
      ['実施内容', ...filled('準備', '実施')],
      ['削減見込時間（時間）', ...filled(0, 120 + (item?.number ?? 0))],
    ]),
    gridOf(`${named}実績`, position + 1, [
      ['彩原市改革推進個票【実績編】'],
      ...head,
      ['年度', '令和5年度', '令和6年度'],
      ['実施状況', ...filled(`${item?.name}の準備を終えた。`)],
      ['達成状況', ...filled('○')],
      ['課題', ...filled('周知')],
      ['改善策', ...filled('案内を配る。')],
    ]),
  ];
}

/** A workbook without a fault, of three items on two sheets each. */
export function halvesWorkbook(): Grid[] {
  return items.flatMap((item, index) => sheetsOf(item, index * 2));
}

/** The form as it is learned from the two blank sheets. */
export function halvesForm(): Form {
  const learned = learnSheets(sheetsOf(null, 0), { id: 'halves' });
  if (!learned) throw new Error('the blank 改革推進個票 teaches no form');
  return learned.form;
}
