import { ownId, templateFor } from '../../../src/core/fields/key';
import { parseForm } from '../../../src/core/form/parse-form';
import { recognise } from '../../../src/core/form/recognise';
import type { Grid } from '../../../src/core/grid/grid';
import { gridOf } from '../../workbooks/sheet';

const HEAD = ['区分', '令和5年度', null, '令和6年度', null];
const PARTS = [null, '上半期', '下半期', '上半期', '下半期'];
function card(visits: readonly (number | null)[], cost: readonly (number | null)[]): Grid {
  return gridOf({
    name: '調書',
    labels: [],
    rows: [
      ['彩原市　窓口調書'],
      ['整理番号', 1],
      ['業務名', '窓口の予約'],
      [...HEAD],
      [...PARTS],
      ['来庁者数（人）', ...visits],
      ['事業費（千円）', ...cost],
      ['担当課', '市民課'],
    ],
  });
}

const field = (key: string, label: string, place: 'beside' | 'years') => ({
  key,
  labels: [label],
  kind: place === 'years' ? ('amount' as const) : ('text' as const),
  place,
});
const FORM = parseForm({
  version: 1,
  id: 'card',
  name: '窓口調書',
  source: { publisher: '彩原市', document: '窓口調書' },
  shape: 'block',
  titles: [],
  groups: ['区分'],
  fields: [
    field('number', '整理番号', 'beside'),
    field('name', '業務名', 'beside'),
    field(templateFor(ownId('来庁者数'), { year: true }), '来庁者数（人）', 'years'),
    field(templateFor('cost', { year: true }), '事業費（千円）', 'years'),
    field('lead', '担当課', 'beside'),
  ],
  years: [],
  vocabulary: { pillar: [], category: [], pairs: [] },
  ratings: [],
});

/** What is read under a label: the year, or that it is a part of one, and the text. */
function read(grid: Grid, label: string): (readonly [string, string])[] {
  const [kohyo] = recognise([grid], [FORM]).kohyoList;
  return [...(kohyo?.fields.values() ?? [])]
    .filter((value) => value.labelText === label && value.kind !== 'blank')
    .map(({ field, text }) => [field.period?.part ? 'part' : String(field.year), text] as const);
}

test('under years that are parted, a row filled in at the first part of each year tells of whole years', () => {
  const filled = card([10, 20, 30, 40], [500, null, 600, null]);
  expect(read(filled, '事業費（千円）')).toEqual([
    ['2023', '500'],
    ['2024', '600'],
  ]);
});

test('a row that is filled in part by part keeps its parts', () => {
  const filled = card([10, 20, 30, 40], [500, null, 600, null]);
  expect(read(filled, '来庁者数（人）')).toEqual([
    ['part', '10'],
    ['part', '20'],
    ['part', '30'],
    ['part', '40'],
  ]);
});
