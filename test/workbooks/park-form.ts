import type { Sheet } from './sheet';

/** One item of an invented city's 公園調書: what a clerk wrote. */
export type ParkItem = readonly [
  number: number,
  name: string,
  section: string,
  purpose: string,
  visitors: readonly [number, number, number],
  grade: string,
  problem: string,
];

export const PARKS: readonly ParkItem[] = [
  [1, '中央公園', '公園緑地課', '市民の憩いの場とする。', [1200, 1300, 1350], 'A', '遊具が古い。'],
  [2, '川辺公園', '公園緑地課', '水に親しむ場とする。', [800, 820, 790], 'B', '草刈りの手が足りない。'],
  [3, '北の森', '農林課', '森の学びの場とする。', [300, 420, 510], 'A', '道が狭い。'],
  [4, '駅前広場', '都市計画課', 'にぎわいをつくる。', [5200, 5400, 5900], 'C', '自転車が並ぶ。'],
  [5, '南運動場', 'スポーツ課', '体を動かす場とする。', [2400, 2300, 2250], 'B', '照明が暗い。'],
];

/** 公園管理調書 as sent out (`null`), or filled in. */
export function parkSheet(item: ParkItem | null): Sheet {
  const [number = null, name = null, section = null, purpose = null, visitors = [], grade = null, problem = null] =
    item ?? [];
  const [first = null, second = null, third = null] = visitors;
  return {
    name: name ?? '様式',
    labels: [],
    rows: [
      ['彩原市　公園管理調書'],
      ['整理番号', number, '公園名', name],
      ['所管課', section, null, null],
      ['設置の目的', purpose, null, null],
      ['区分', '令和4年度', '令和5年度', '令和6年度'],
      ['利用者数（人）', first, second, third],
      ['管理の評価', grade, null, null],
      ['管理の課題', problem, null, null],
    ],
  };
}
