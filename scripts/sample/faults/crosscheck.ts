import { FINANCE } from '../item';
import type { Sheet } from '../sheet';
import { type Fault, sheetNamed, typed } from './fault';
import { copySheet } from './structure';

const INDEX = '取組項目及び優先順位一覧';
const ORGANISATION = '組織一覧及び提案状況';

/** 個票 and the office's own tables that do not agree. 個票07 stands in row 10 of the index, and so on. */
export const crosscheck: readonly Fault[] = [
  {
    name: '取組名だけを変えた写し',
    apply: (sheets: Sheet[]) => {
      const copy = copySheet(sheets, '個票02', '個票33');
      copy.cells.set('F2', { value: 33, style: 'centre' });
      copy.cells.set('C3', { value: '庁用自転車の適正配置と共同利用', style: 'text' });
    },
    expect: [
      ['K605', '個票33', 'C3'],
      ['K609', ORGANISATION, 'C4'],
      ['K613', '個票33', 'C3'],
    ],
  },
  typed('一覧の取組項目名の1文字違い', { [INDEX]: { D10: '避難所の受付と名薄の電子化' } }, [['K601', '個票07', 'C3']]),
  typed('一覧の小分類の違い', { [INDEX]: { G24: '業務の効率化' } }, [['K602', '個票21', 'C5']]),
  typed('一覧の所管部署の違い', { [INDEX]: { E18: '収納課' } }, [['K603', '個票15', 'C6']]),
  {
    name: '一覧にあって個票がない取組',
    apply: (sheets) => {
      const { cells } = sheetNamed(sheets, INDEX);
      const line = [31, '08上下水道局', 3, '下水道使用料の改定', '下水道課', FINANCE, '歳入の確保'];
      line.forEach((value, at) => {
        cells.set(`${'ABCDEFG'[at]}34`, { value, style: typeof value === 'number' ? 'count' : 'text' });
      });
    },
    expect: [['K604', INDEX, 'D34']],
  },
  typed('一覧のページ番号の重複', { [INDEX]: { A20: 16 } }, [
    ['K606', '個票17', 'F2'],
    ['K607', INDEX, 'A4'],
    ['K607', INDEX, 'A20'],
  ]),
  typed('一覧の優先順位の重複', { [INDEX]: { C13: 2 } }, [
    ['K608', INDEX, 'C11'],
    ['K608', INDEX, 'C13'],
  ]),
  typed('提案件数の違い', { [ORGANISATION]: { C13: 2 } }, [['K609', ORGANISATION, 'C13']]),
  typed('組織一覧にない部署', { 個票02: { C7: '企画部財務課' } }, [['K610', '個票02', 'C7']]),
  typed('庁内と府内の取り違え', { 個票05: { C7: '府内各課' } }, [['K612', '個票05', 'C7']]),
];
