import { measuredId } from '../../../fields/dictionary';
import { templateFor } from '../../../fields/key';
import { parseForm } from '../../../form/parse-form';
import type { CellValue } from '../../../grid/grid';
import type { AddedSheet } from '../../rule-case';

/** 様式 of the city's own whose labels may leave the unit out. */
export const CARD = parseForm({
  version: 1,
  id: 'kaizen',
  name: '業務改善カード',
  source: { publisher: '彩原市', document: '業務改善カード' },
  shape: 'block',
  titles: ['業務改善カード'],
  groups: [],
  fields: [
    { key: 'number', labels: ['カード番号'], kind: 'number', place: 'beside' },
    { key: 'name', labels: ['改善の題名'], kind: 'text', place: 'beside' },
    { key: 'approach', labels: ['改善のやり方'], kind: 'text', place: 'beside' },
    {
      key: templateFor(measuredId('hours', 'target'), { year: true }),
      labels: ['浮く手間', '浮く手間（分）', '浮く手間（人日）', '浮く手間（時間／月）', '浮く時間数'],
      kind: 'amount',
      place: 'years',
    },
    {
      key: templateFor(measuredId('effect', 'target'), { year: true }),
      labels: ['浮くお金', '浮くお金（億円）', '浮くお金（千円）', '浮くお金（％）'],
      kind: 'amount',
      place: 'years',
    },
  ],
  years: [],
  vocabulary: { pillar: [], category: [], pairs: [] },
  ratings: [],
});

export function card(
  hours: readonly [string, ...CellValue[]],
  effect: readonly [string, ...CellValue[]],
  note: string | null = null,
): AddedSheet {
  return {
    add: '改善01',
    rows: [
      ['業務改善カード', null, note],
      ['カード番号', 1],
      ['改善の題名', '回覧の電子化'],
      ['改善のやり方', '紙の回覧を共有フォルダーに置きかえる。'],
      [null, '令和6年度', '令和7年度'],
      hours,
      effect,
    ],
  };
}
