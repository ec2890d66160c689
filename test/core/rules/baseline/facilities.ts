import type { Form } from '../../../../src/core/form/form';
import type { CellValue, Grid } from '../../../../src/core/grid/grid';
import { learnSheets } from '../../../../src/core/learn/learn-sheets';
import { gridOf } from './grid-of';

interface Facility {
  readonly name: string;
  readonly lead: string;
  readonly fees: readonly [number, number, number];
  readonly staff: number;
  readonly minutes: readonly [number, number];
  readonly cases: number;
  readonly scores: readonly [number, number, number];
  readonly rating: string;
}

const facilities: readonly Facility[] = [
  {
    name: '北公民館',
    lead: '生涯学習課',
    fees: [310, 320, 340],
    staff: 4100,
    minutes: [20, 8],
    cases: 900,
    scores: [16, 24, 40],
    rating: 'A',
  },
  {
    name: '南公民館',
    lead: '生涯学習課',
    fees: [290, 300, 310],
    staff: 4200,
    minutes: [21, 9],
    cases: 1000,
    scores: [15, 22, 41],
    rating: 'A',
  },
  {
    name: '中央体育館',
    lead: 'スポーツ課',
    fees: [380, 400, 420],
    staff: 4300,
    minutes: [22, 10],
    cases: 1080,
    scores: [17, 25, 39],
    rating: 'A',
  },
  {
    name: '東児童館',
    lead: 'こども課',
    fees: [280, 270, 300],
    staff: 4400,
    minutes: [24, 12],
    cases: 1140,
    scores: [14, 21, 38],
    rating: 'B',
  },
  {
    name: '老人福祉館',
    lead: '高齢福祉課',
    fees: [260, 250, 240],
    staff: 4500,
    minutes: [25, 13],
    cases: 1200,
    scores: [13, 20, 37],
    rating: 'B',
  },
  {
    name: '郷土資料館',
    lead: '文化財課',
    fees: [350, 360, 370],
    staff: 4600,
    minutes: [26, 14],
    cases: 1260,
    scores: [16, 23, 42],
    rating: 'A',
  },
];

const years = (of: (year: number) => number): CellValue[] => [0, 1, 2].map(of);

/** 施設運営評価票: small tables whose totals, differences, hours and scores follow from each other. `item` null: the blank form. */
function rowsOf(item: Facility | null, index: number): CellValue[][] {
  const filled = (values: readonly CellValue[]): readonly CellValue[] => (item ? values : []);
  const { name, lead, fees, staff, minutes, cases, scores, rating } = item ?? (facilities[0] as Facility);
  const income = (year: number): number => (fees[year] ?? 0) + 5000 + 10 * year;
  const spent = (year: number): number => staff + 50 * year + 900;
  const hours = minutes.map((one) => (one * cases) / 60);
  const change = (row: readonly number[]): CellValue[] => [...row, (row[1] ?? 0) - (row[0] ?? 0)];
  const city = scores.map((score) => score - 1);
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const scored = (label: string, most: string, at: number, remark: string): CellValue[] => [
    label,
    ...filled([Number(most), scores[at] ?? 0, city[at] ?? 0, remark]),
  ];
  return [
    ['彩原市施設運営評価票'],
    ['整理番号', item ? index + 1 : null, '施設名', ...filled([name])],
    ['担当課', item ? lead : null, '今後の方向性', ...filled(['□拡充　☑継続　□縮小'])],
    ['１　収支（単位：千円）'],
    ['区分', '令和4年度', '令和5年度', '令和6年度'],
    ['利用料金', ...filled(years((year) => fees[year] ?? 0))],
    ['指定管理料', ...filled(years((year) => 5000 + 10 * year))],
    ['収入計', ...filled(years(income))],
    ['人件費', ...filled(years((year) => staff + 50 * year))],
    ['管理費', ...filled(years(() => 900))],
    ['支出計', ...filled(years(spent))],
    ['収支差額', ...filled(years((year) => income(year) - spent(year)))],
    ['待ち時間の増減（分）', ...filled(years((year) => -60 - 10 * year - index))],
    ['２　業務の効率'],
    ['区分', '見直し前', '見直し後', '増減（△は減）', '単位'],
    ['1件当たりの時間', ...filled([...change(minutes), '分'])],
    ['年間の件数', ...filled([...change([cases, cases]), '件'])],
    ['年間の時間', ...filled([...change(hours), '時間'])],
    ['３　採点'],
    ['評価項目', '配点', '自己採点', '市の採点', '所見'],
    scored('公平性', '20', 0, '偏りがない。'),
    scored('効率性', '30', 1, '費用が抑えられている。'),
    scored('満足度', '50', 2, '回答がおおむね良い。'),
    ['合計', ...filled([100, sum(scores), sum(city), '昨年と同じ。'])],
    ['総合評価', ...filled([rating])],
    ['課題', ...filled(['夜間の利用が少ない。'])],
    ['改善策', ...filled(['夜間の講座を設ける。'])],
    ['４　運営の確認（当てはまる欄に○）'],
    ['確認事項', 'はい', 'いいえ', '理由'],
    ['避難訓練を行った', ...filled(['○', null, '年2回'])],
    ['苦情の記録がある', ...filled(index % 2 === 0 ? ['○', null, '受付簿'] : [null, '○', '苦情なし'])],
    ['設備の点検が済んだ', ...filled(['○', null, '業者による'])],
  ];
}

/** A workbook without a fault, of six 施設運営評価票: a form of a kind that is not built in. */
export function facilitiesWorkbook(): Grid[] {
  return facilities.map((item, index) => gridOf(`施設${index + 1}`, index, rowsOf(item, index)));
}

/** The form as it is learned from the blank sheet. */
export function facilitiesForm(): Form {
  const learned = learnSheets([gridOf('様式', 0, rowsOf(null, 0))], { id: 'facilities' });
  if (!learned) throw new Error('the blank 施設運営評価票 teaches no form');
  return learned.form;
}
