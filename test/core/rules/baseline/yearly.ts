import type { CellValue, Grid } from '../../../../src/core/grid/grid';
import { gridOf } from './grid-of';

/** Three years; a fourth cell is 備考. */
type Years = readonly CellValue[];

interface Item {
  readonly number: number;
  readonly name: string;
  readonly pillar: string;
  readonly category: string;
  readonly lead: string;
  readonly related: string;
  readonly background: string;
  readonly approach: string;
  readonly references: string | null;
  readonly goal: string;
  readonly plan: readonly (readonly [string, ...Years])[];
  readonly target: Years;
  readonly hours: Years;
  readonly effect: Years;
}

/** 様式 of 取組項目個票（兼進捗管理表）, planning time: plan rows vary, 実績 and 評価 are still blank. */
function sheetOf(item: Item, position: number): Grid {
  const beside = (label: string, value: CellValue): CellValue[] => [null, label, value];
  const rows: CellValue[][] = [
    ['取組項目個票（兼進捗管理表）'],
    [null, null, null, null, '<項目番号>', item.number],
    ['概要', '取組項目名', item.name],
    beside('大分類', item.pillar),
    beside('小分類', item.category),
    beside('主たる所管部署', item.lead),
    beside('関係部署', item.related),
    beside('プラン策定時の現状及び課題認識', item.background),
    beside('取組の方向性、内容', item.approach),
    beside('参考事例等', item.references),
    beside('3年後の目指す姿（最終目標）', item.goal),
    ['計画', '年度計画', '令和6年度計画', '令和7年度計画', '令和8年度計画', '備考'],
    ...item.plan.map((row) => [null, ...row]),
    [null, '各年度目標', ...item.target],
    [null, '業務量削減目標値（時間）', ...item.hours],
    [null, '財政効果目標額（千円）', ...item.effect],
    ['実績', '実績報告', '令和6年度実績', '令和7年度実績', '令和8年度実績', '備考'],
    beside('年度目標実績値', null),
    beside('業務量削減実績値（時間）', null),
    beside('財政効果実績額（千円）', null),
    ['評価', '評価', null],
    beside('課題', null),
    beside('次年度に向けた改善点', null),
  ];
  return gridOf(
    `個票${String(item.number).padStart(2, '0')}`,
    position,
    rows.map((row) => [...row]),
  );
}

/** 彩原市 is imaginary, and so is everything that it plans. */
const items: readonly Item[] = [
  {
    number: 1,
    name: '入札事務の電子化',
    pillar: '情報・デジタル化の改革',
    category: '業務の効率化',
    lead: '総務部契約課',
    related: '都市整備部土木課',
    background: '入札書の受付と開札を紙で行っており、確認に長い時間がかかっている。',
    approach: '電子入札の仕組みを取り入れ、受付から開札までを画面上で行う。',
    references: '近隣3市での導入例',
    goal: 'すべての入札を電子入札で行う。',
    plan: [
      ['仕様の検討', '業務の洗い出し、仕様書の作成', '事業者の選定', null],
      ['運用', null, '試行運用', '本格運用'],
    ],
    target: ['仕様書の完成', '試行運用の開始', '全件を電子入札で実施'],
    hours: [120, 240, 960],
    effect: [0, 300, 1200],
  },
  {
    number: 2,
    name: '窓口申請の簡素化',
    pillar: '情報・デジタル化の改革',
    category: '利便性の向上',
    lead: '市民部市民課',
    related: '福祉部子育て課',
    background: '転入の手続で同じ内容を何枚もの申請書に書いていただいている。',
    approach: '聞き取りながら職員が申請書を作る「書かない窓口」を設ける。',
    references: null,
    goal: '転入の手続にかかる時間を半分にする。',
    plan: [['書かない窓口の整備', '申請書の整理', '機器の調達', '窓口の開設']],
    target: ['申請書20種を整理', '機器4台を配備', '来庁者の待ち時間を半減'],
    hours: [60, 180, 720],
    effect: ['－', '－', 500],
  },
  {
    number: 3,
    name: '公共施設の照明更新',
    pillar: '施設・モノの改革',
    category: '管理の効率化',
    lead: '総務部管財課',
    related: '教育部生涯学習課',
    background: '照明の多くが古く、電気料金と交換の手間がかさんでいる。',
    approach: '施設を順に調べ、照明を省電力のものへ取り替える。',
    references: null,
    goal: '対象の12施設すべてで照明の更新を終える。',
    plan: [['照明の更新', '対象施設の調査', '6施設で更新', '残る6施設で更新']],
    target: ['調査の完了', '6施設の更新', '12施設の更新'],
    hours: ['－', 30, 60],
    effect: [0, 800, 1600],
  },
];

const organisation: readonly (readonly CellValue[])[] = [
  ['行財政改革プランの策定にかかる組織一覧及び提案状況'],
  [],
  ['所属部', '所属課', '提案件数'],
  ['総務部', '総務課', 0],
  [null, '契約課', 1],
  [null, '管財課', 1],
  ['市民部', '市民課', 1],
  ['福祉部', '子育て課', 0],
  ['都市整備部', '土木課', 0],
  ['教育部', '生涯学習課', 0],
];

const index: readonly (readonly CellValue[])[] = [
  ['取組項目及び優先順位一覧'],
  [],
  ['ページ番号', '部局名', '優先順位', '取組項目名', '主たる所管部署', '大分類', '小分類', '備考'],
  [1, '01総務部', 1, '入札事務の電子化', '契約課', '情報・デジタル化の改革', '業務の効率化'],
  [3, '01総務部', 2, '公共施設の照明更新', '管財課', '施設・モノの改革', '管理の効率化'],
  [2, '02市民部', 1, '窓口申請の簡素化', '市民課', '情報・デジタル化の改革', '利便性の向上'],
];

/** A workbook without a fault: three 個票 and the office's two tables. The 個票 stand first. */
export function yearlyWorkbook(): Grid[] {
  const sheets = items.map(sheetOf);
  return [
    ...sheets,
    gridOf('組織一覧及び提案状況', sheets.length, organisation),
    gridOf('取組項目及び優先順位一覧', sheets.length + 1, index),
  ];
}
