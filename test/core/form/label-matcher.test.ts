import { LabelMatcher } from '../../../src/core/form/label-matcher';
import { BUILT_IN_FORMS } from '../../../src/forms';

const matcherOf = (id: string): LabelMatcher | undefined =>
  BUILT_IN_FORMS.filter((form) => form.id === id).map((form) => new LabelMatcher(form))[0];
const iizuka = matcherOf('iizuka-kohyo');
const shinkokanri = matcherOf('izunokuni-shinkokanri');
const keyOf = (matcher: LabelMatcher | undefined, text: string) =>
  matcher?.match(text).find(({ spec }) => spec.field !== null)?.spec.field?.key ?? null;

describe('what a cell may say and still be the label', () => {
  test.each([
    ['【取組項目名】', 'name'],
    ['「大分類」', 'pillar'],
    ['大分類（必須）', 'pillar'],
    ['★大分類※1', 'pillar'],
    ['【大分類】（※）', 'pillar'],
    ['取組項目名（30字以内で記入）', 'name'],
    ['取組項目名（略称も可）', 'name'],
    ['(4) 主たる所管部署', 'lead'],
    ['【3年後の目指す姿（最終目標）】', 'goal'],
    ['課題（任意）', 'problems.{year}'],
  ])('%s', (text, key) => {
    expect(keyOf(iizuka, text)).toBe(key);
  });

  test.each([
    ['令和5年度計画（必須）', 'plan.{year}'],
    ['【2023年度実績（見込み）】', 'actual.{year}'],
    ['2023計画', 'plan.{year}'],
  ])('%s, with its year', (text, key) => {
    const match = shinkokanri?.match(text)[0];
    expect([match?.spec.field?.key, match?.year]).toEqual([key, 2023]);
  });

  test.each(['課題（庁舎）', '評価（案）について', '大分類と小分類', '※', '（必須）', '【】'])('%s is none', (text) => {
    expect(keyOf(iizuka, text)).toBeNull();
  });
});
