import fc from 'fast-check';
import { sharedWords, termsOf } from '../../../../src/core/cycle/compare/terms';

test('what a text is compared by: words of katakana and letters whole, kanji in pairs, everyday words left out', () => {
  expect([...termsOf('窓口業務のオンライン申請を推進する（ＲＰＡ、ai-ocr）')]).toEqual([
    '窓口',
    '口業',
    'オンライン',
    '申請',
    'RPA',
    'AI-OCR',
  ]);
});

test('shared words are the longest that stand in both', () => {
  expect(sharedWords('会議録作成支援システムの活用', '会議録作成支援システムを使い、議事録を作る')).toEqual([
    '会議録作成支援システム',
  ]);
  expect(sharedWords('オンライン申請の推進', '電子申請とオンライン相談')).toEqual(['オンライン', '申請']);
  expect(sharedWords('rpaの導入', 'ＲＰＡを使う')).toEqual(['rpa']);
});

test('nothing is shared where only everyday words are', () => {
  expect(sharedWords('業務の効率化を推進する', '経費削減のため業務の効率化を検討する')).toEqual([]);
});

test('any two texts: every shared word stands in both', () => {
  const text = fc.string({ unit: fc.constantFrom(...'窓口予約オンラインABの、を'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      for (const word of sharedWords(a, b)) {
        expect(a.toUpperCase()).toContain(word.toUpperCase());
        expect(b.toUpperCase()).toContain(word.toUpperCase());
      }
    }),
  );
});
