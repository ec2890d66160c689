import { placeholderIn } from '../../../src/core/check/required/K205-placeholder-left/placeholder';

test.each([
  ['研修を受けた職員を〇人にする', '〇人'],
  ['参加者○名以上', '○名'],
  ['利用者数（年間累計〇人）', '〇人'],
  ['○○課', '○○'],
  ['申請をXX件受け付ける', 'XX件'],
  ['ここに内容を記入してください', '記入してください'],
  ['例:窓口の見直し', '例:'],
])('%s → %s', (text, found) => {
  expect(placeholderIn(text)).toContain(found);
});

test.each([
  ['○人材の育成', '行頭の○は箇条書き'],
  ['◎重点 ○人員配置の見直し', '空白の後の○も箇条書き'],
  ['次の項目○人事評価○台帳の整備', '続けて書かれた箇条書き'],
  ['評価は○とする', '評価の記号'],
  ['職員20人にする', '数がある'],
  ['MaaSの導入、DX推進', 'Xを含む語'],
  ['事例:近隣市の取組', '例は語の一部'],
  ['記入例を窓口に置く', '記入例という言葉そのもの'],
  ['申請書に記入していただく', '依頼の文ではない'],
])('%s is no placeholder (%s)', (text) => {
  expect(placeholderIn(text)).toBeNull();
});
