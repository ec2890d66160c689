import { foldLabel } from '../../../notation/fold';
import { formOf } from '../../form-field';
import type { OwnRule } from '../../rule';
import { machineReadability } from '../../sources';

/** 大分類 and 小分類 are both the plan's, but do not belong together. */
export const rule: OwnRule = {
  code: 'K503',
  group: 'vocabulary',
  severity: 'error',
  source: machineReadability('L2-04'),
  *checkOne(kohyo, context) {
    const pairs = (formOf(context, kohyo)?.vocabulary.pairs ?? []).map(([pillar, category]) => ({
      pillar,
      category,
    }));
    const pillar = kohyo.fields.of('pillar');
    const category = kohyo.fields.of('category');
    if (pairs.length === 0 || !pillar || !category) return;
    const under = pairs.filter((pair) => foldLabel(pair.pillar) === foldLabel(pillar.text));
    const home = pairs.filter((pair) => foldLabel(pair.category) === foldLabel(category.text));
    if (under.length === 0 || home.length === 0 || under.some((pair) => home.includes(pair))) return;
    yield {
      cell: category.cell,
      kohyoIndex: kohyo.index,
      params: {
        pillar: pillar.text,
        category: category.text,
        choices: under.map((pair) => pair.category).join('、'),
        home: home.map((pair) => pair.pillar).join('、'),
      },
      related: [pillar.cell],
    };
  },
};
