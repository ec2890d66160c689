import type { Sheet } from './sheet';

type Cells = (string | number | null)[];

/** One item of an invented city's 業務見直し調書: what a clerk wrote. */
export interface ReviewItem {
  readonly number: number;
  readonly name: string;
  readonly lead: string;
  readonly rank: number;
  readonly subsidy: readonly [number, number, number];
  readonly own: readonly [number, number, number];
  readonly minutes: readonly [number, number];
  readonly cases: number;
  readonly scores: readonly [number, number, number];
  readonly reached: readonly [number, number];
  readonly rating: string;
}

export const REVIEWS: readonly ReviewItem[] = (
  [
    ['申請の電子化', '市民部市民課', [410, 420, 430], [1200, 1210, 1190], [24, 10], 900, [25, 34, 26], [50, 52], '○'],
    ['台帳の統合', '市民部市民課', [380, 390, 385], [1100, 1120, 1130], [30, 12], 800, [24, 32, 25], [40, 41], '○'],
    ['窓口の予約', '市民部市民課', [450, 440, 455], [1300, 1280, 1310], [20, 8], 1200, [27, 36, 28], [60, 64], '◎'],
    [
      '通知の見直し',
      '福祉部高齢福祉課',
      [400, 405, 410],
      [1250, 1240, 1230],
      [18, 9],
      1000,
      [26, 33, 24],
      [55, 55],
      '○',
    ],
    ['相談の記録', '福祉部高齢福祉課', [420, 425, 415], [1150, 1160, 1170], [28, 14], 750, [23, 31, 25], [45, 46], '○'],
    [
      '見守りの委託',
      '福祉部高齢福祉課',
      [390, 395, 400],
      [1220, 1230, 1210],
      [26, 13],
      840,
      [25, 35, 27],
      [48, 50],
      '○',
    ],
  ] as const
).map(([name, lead, subsidy, own, minutes, cases, scores, reached, rating], at) => ({
  number: at + 1,
  name,
  lead,
  rank: [3, 1, 5, 2, 6, 4][at] ?? 0,
  subsidy,
  own,
  minutes,
  cases,
  scores,
  reached,
  rating,
}));

/** 業務見直し調書 as sent out (`null`), or filled in without a fault: the kinds of fields that offices ask for, on one sheet. */
export function reviewSheet(item: ReviewItem | null): Sheet {
  const filled = (...cells: Cells): Cells => (item ? cells : []);
  const { number, name, lead, rank, subsidy, own, minutes, cases, scores, reached, rating } =
    item ?? (REVIEWS[0] as ReviewItem);
  const [before, after] = minutes;
  const hours = (one: number): number => (one * cases) / 60;
  const change = (one: number, other: number): Cells => [one, other, other - one];
  const rows: Cells[] = [
    ['彩原市　業務見直し調書（令和6年度）'],
    ['整理番号', item ? number : null, '業務名', ...filled(name)],
    ['所管課', item ? lead : null, '優先順位', ...filled(rank)],
    ['会計区分', item ? '一般会計' : null, '担当者', ...filled(`職員${number}`)],
    ['業務の目的', ...filled(`${name}により市民を待たせない。`)],
    ['利用者の声', ...filled(`${name}を早く始めてほしい。`)],
    ['区分', '令和4年度', '令和5年度', '令和6年度'],
    ['総事業費（千円）', ...filled(...subsidy.map((one, year) => one + (own[year] ?? 0)))],
    ['うち国庫支出金（千円）', ...filled(...subsidy)],
    ['うち一般財源（千円）', ...filled(...own)],
    ['区分', '見直し前', '見直し後', '増減（△は減）', '単位'],
    ['1件当たりの処理時間', ...filled(...change(before, after), '分')],
    ['年間件数', ...filled(...change(cases, cases), '件')],
    ['年間処理時間', ...filled(...change(hours(before), hours(after)), '時間')],
    ['評価項目', '配点', '得点', '所見'],
    ['必要性', ...filled(30, scores[0], '声が多い。')],
    ['効率性', ...filled(40, scores[1], '手順を省ける。')],
    ['公平性', ...filled(30, scores[2], '偏りがない。')],
    ['合計', ...filled(100, scores[0] + scores[1] + scores[2], '見直しを進める。')],
    ['年度', '令和4年度', '令和5年度', '令和6年度'],
    ['目標値（件）', ...filled(reached[0] - 2, reached[0], reached[0] + 2)],
    ['実績値（件）', ...filled(reached[1] - 2, reached[1])],
    ['達成状況（◎ ○ △ ×）', ...filled('○', rating)],
    ['課題', ...filled('周知に時間がかかる。', `${name}の周知。`)],
    ['改善策', ...filled('案内を見直す。', `${name}の案内を配る。`)],
    ['今後の方向性', ...filled('□拡充　☑継続　□縮小　□廃止')],
  ];
  return { name: item ? `調書${number}` : '様式', rows, labels: [] };
}
