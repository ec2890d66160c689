import { isExemption } from '../../../src/core/notation/exemption';

test.each([
  ['プラン策定時は記載不要です。進捗管理時に記載します。', true],
  ['この欄への記入は不要です。', true],
  ['※計画時には記入しないでください', true],
  ['入力の必要はありません。', true],
  ['記載は要しません', true],
  ['アンケートへの回答はありませんでした。', false],
  ['記入の手間を省く。', false],
  ['不要な書類の廃棄', false],
  ['', false],
])('%s', (text, expected) => {
  expect(isExemption(text)).toBe(expected);
});
