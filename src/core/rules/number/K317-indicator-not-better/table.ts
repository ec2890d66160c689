import type { CellValue } from '../../../grid/grid';
import type { AddedSheet } from '../../rule-case';

/** A plan made of indicators: one row, its name, where it starts from and where it is to go. */
export function table(name: string, baseline: CellValue, target: CellValue): AddedSheet {
  return {
    add: '実施計画',
    rows: [
      ['行革・DX推進計画　実施計画'],
      [],
      ['No', '基本方針', '取組項目', '取組概要・取組内容', '指標', '基準値（2024）', '目標値（2030）', '担当課名'],
      [
        1,
        '基本方針1',
        '働き方の見直し',
        '〈取組概要〉業務を見直す。〈取組内容〉▶会議の見直し',
        name,
        baseline,
        target,
        '総務課',
      ],
    ],
  };
}
