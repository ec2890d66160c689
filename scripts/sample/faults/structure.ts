import type { Sheet } from '../sheet';
import { type Fault, sheetNamed, typed } from './fault';

/** A copy of a sheet behind the last 個票, as somebody makes it who wants to write another 個票. */
export function copySheet(sheets: Sheet[], from: string, name: string): Sheet {
  const copy = { ...sheetNamed(sheets, from), name, cells: new Map(sheetNamed(sheets, from).cells) };
  const last = sheets.findLastIndex((sheet) => sheet.name.startsWith('個票'));
  sheets.splice(last + 1, 0, copy);
  return copy;
}

export const structure: readonly Fault[] = [
  typed('項目番号の書き忘れ', { 個票26: { F2: null } }, [['K108', '個票26', 'F2']]),
  typed('見出しの1文字違い', { 個票30: { B9: '取組の方向姓、内容' } }, [['K104', '個票30', 'B9']]),
  typed('前のプランの年度のままの列', { 個票08: { E12: '令和5年度計画', E19: '令和5年度実績' } }, [
    ['K106', '個票08', 'E12'],
  ]),
  {
    name: '番号だけを変えた写し',
    apply: (sheets) => {
      const copy = copySheet(sheets, '個票12', '個票31');
      copy.cells.set('F2', { value: 31, style: 'centre' });
    },
    expect: [
      ['K110', '個票31', 'C3'],
      ['K605', '個票31', 'C3'],
      ['K609', '組織一覧及び提案状況', 'C11'],
    ],
  },
  {
    name: '見出しの大半を消した個票',
    apply: (sheets) => {
      const copy = copySheet(sheets, '個票30', '個票32（作成中）');
      for (const [address, cell] of copy.cells) {
        const kept = /^(A1|[BC][3-6]|B9|B16)$/.test(address);
        if (!kept) copy.cells.set(address, { ...cell, value: null });
      }
      copy.cells.set('C3', { value: 'ポンプ場の統合（検討中）', style: 'text' });
    },
    expect: [['K101', '個票32（作成中）', 'A1']],
  },
];
