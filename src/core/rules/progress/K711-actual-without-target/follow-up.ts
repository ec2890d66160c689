import { entryOf } from '../../../fields/dictionary';
import { usualTemplate } from '../../../fields/key';
import { parseForm } from '../../../form/parse-form';
import type { CellValue } from '../../../grid/grid';
import type { State } from '../../../state/state';
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

const field = (text: string, key: string, kind: 'text' | 'number' | 'amount', place: 'beside' | 'years') => ({
  key,
  labels: [text],
  kind,
  place,
});

/** 実績報告票, a form that asks for results alone: nothing is aimed at on it. */
export const RESULTS_ALONE: Partial<State> = {
  forms: [
    parseForm({
      version: 1,
      id: 'results',
      name: '実績報告票',
      source: { publisher: '彩原市', document: '実績報告票' },
      shape: 'block',
      titles: ['実績報告票'],
      groups: ['年度'],
      fields: [
        field('報告番号', 'number', 'number', 'beside'),
        field('報告名', 'name', 'text', 'beside'),
        field('件数の実績', usualTemplate(entryOf('indicators.actual')), 'amount', 'years'),
      ],
      years: [],
      vocabulary: { pillar: [], category: [], pairs: [] },
      ratings: [],
    }),
  ],
};

export const reported: AddedSheet = {
  add: '報告1',
  rows: [
    ['実績報告票'],
    ['報告番号', 601],
    ['報告名', '相談の受付'],
    ['年度', '令和4年度', '令和5年度'],
    ['件数の実績', 120, 135],
  ],
};
