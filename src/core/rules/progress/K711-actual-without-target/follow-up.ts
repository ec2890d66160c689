import type { CellValue } from '../../../grid/grid';
import type { AddedSheet } from '../../rule-case';

/** A plan made of indicators, a year later: one row with its target and what came of it. */
export function followedUp(target: CellValue, actual: CellValue): AddedSheet {
  return {
    add: '実施計画',
    rows: [
      ['行革・DX推進計画　実施計画'],
      [],
      [
        'No',
        '基本方針',
        '取組項目',
        '取組概要・取組内容',
        '指標',
        '基準値（2024）',
        '目標値（2030）',
        '実績値（2025）',
        '担当課名',
      ],
      [
        1,
        '基本方針1',
        'オンライン申請の拡大',
        '〈取組概要〉申請を電子化する。〈取組内容〉▶様式の見直し',
        'オンライン申請の件数',
        '549件',
        target,
        actual,
        '総務課',
      ],
    ],
  };
}
