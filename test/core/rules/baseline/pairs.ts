import type { CellValue, Grid } from '../../../../src/core/grid/grid';
import { gridOf } from './grid-of';

interface Item {
  readonly number: number;
  readonly pillar: string;
  readonly category: string;
  readonly item: string;
  readonly approach: string;
  readonly lead: string;
  readonly plan: string;
  readonly actual: string;
  readonly rating: string;
  readonly next: string;
}

/** 進行管理票: label and value pairs, one year's 計画・実績・評価 and the next year's 計画. */
function sheetOf(item: Item, position: number): Grid {
  const rows: CellValue[][] = [
    ['彩原市行財政改革大綱行動計画　進行管理票', null, null, null, '管理票No.', item.number],
    [],
    ['行財政改革の体系', item.pillar],
    ['取組の区分', item.category],
    ['行動計画の取組項目', item.item],
    ['具体的な取組', item.approach],
    ['担当課', item.lead],
    ['令和5年度計画', item.plan],
    ['令和5年度実績(見込み)', item.actual],
    ['担当課の評価', item.rating],
    ['令和6年度計画', item.next],
  ];
  return gridOf(`管理票${String(item.number).padStart(2, '0')}`, position, rows);
}

const items: readonly Item[] = [
  {
    number: 1,
    pillar: '1 市民へのアプローチ',
    category: '(1) わかりやすい情報提供',
    item: '①市民ニーズに応じた情報提供',
    approach: '広報紙の特集を市民の声から選ぶ。',
    lead: '広報課',
    plan: '読者アンケートを2回行い、特集の候補を決める。',
    actual: '読者アンケートを2回行い、特集を3本決めて掲載した。',
    rating: '○',
    next: '特集への感想を集め、次の特集に生かす。',
  },
  {
    number: 2,
    pillar: '1 市民へのアプローチ',
    category: '(1) わかりやすい情報提供',
    item: '②積極的な情報公開の推進',
    approach: '会議録を会議の翌月までに公開する。',
    lead: '総務課',
    plan: '公開の手順書を作り、庁内に周知する。',
    actual: '手順書を作り、説明会を開いた。公開が遅れた会議が2件あった。',
    rating: '△',
    next: '遅れの原因となった確認の手順を短くする。',
  },
];

/** A workbook without a fault, of two 進行管理票. */
export function pairsWorkbook(): Grid[] {
  return items.map(sheetOf);
}
