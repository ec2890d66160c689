import { nearest } from '../../../src/core/rules/nearest';

const words = ['業務の効率化', '管理の効率化', '利便性の向上', '歳入の確保', '歳出の抑制'];

test.each([
  ['業務の効率化', '業務の効率化', '同じ言葉'],
  ['業務効率化', '業務の効率化', '1文字抜け'],
  ['利便性の向土', '利便性の向上', '似た字'],
  ['利 便 性 の 向 上', '利便性の向上', '空白だけの違い'],
  ['歳入確保', '歳入の確保', '1文字抜け'],
])('%s → %s（%s）', (text, meant) => {
  expect(nearest(text, words)).toBe(meant);
});

test.each([
  ['広報の充実', '別の言葉'],
  ['', '空欄'],
  ['の効率化', '2つの言葉に同じだけ近い'],
])('%s is meant for none of them（%s）', (text) => {
  expect(nearest(text, words)).toBeNull();
});
