import fc from 'fast-check';
import { foldLabel, foldWidth, foldWithOffsets } from '../../../src/core/notation/fold';

test.each([
  ['ＡＢＣ１２３（％）', 'ABC123(%)', 'width of letters, digits, brackets'],
  ['ｶﾞｷﾞﾊﾟｰﾄ･｡', 'ガギパート・。', 'half-width kana with its voicing marks'],
  ['㍻30年、㋿6年', '平成30年、令和6年', 'eras in one character'],
  ['か\u3099', 'が', 'a mark written as a character of its own'],
  ['500①', '500①', 'a circled number is a remark, no digit'],
  ['16.5万㎡', '16.5万㎡', 'a unit stays a unit'],
  ['½…‥', '½…‥', 'not 1⁄2, not ...'],
  ['△▲〇○◎〜', '△▲〇○◎〜', 'marks stay'],
  ['千円\u3000台', '千円 台', 'wide blank'],
  ['人\u200b事\ufeff課', '人事課', 'characters that nobody sees'],
  ['葛\u{e0100}城', '葛城', 'a variant glyph'],
])('foldWidth %s → %s (%s)', (text, folded) => {
  expect(foldWidth(text)).toBe(folded);
});

test.each([
  ['業務量削減\n目標値（時間）', '業務量削減目標値(時間)'],
  ['業務量 削減目標値［時間］', '業務量削減目標値(時間)'],
  ['【新規】事業', '(新規)事業'],
  ['業務改善･ＤＸ推進課', '業務改善・DX推進課'],
  ['センタ—', 'センター'],
  ['R6−R8', 'R6-R8'],
  ['R6ーR8', 'R6-R8'],
  ['年度〜年度', '年度~年度'],
  ['サーバー', 'サーバー'],
])('foldLabel %j → %s', (text, folded) => {
  expect(foldLabel(text)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldWidth(foldWidth(text))).toBe(foldWidth(text));
      expect(foldLabel(foldLabel(text))).toBe(foldLabel(text));
    }),
    { numRuns: 1000 },
  );
});

test('every folded character knows where it stood', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: folded, raw, offsets } = foldWithOffsets(text);
      expect(offsets).toHaveLength(folded.length + 1);
      expect(offsets.at(-1)).toBe(raw.length);
      expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
    }),
  );
});

test('the short way folds as the long way does: every character, alone and after another, and any text', () => {
  const same = (text: string) => expect(foldWidth(text)).toBe(foldWithOffsets(text).text);
  for (let code = 0; code < 0x20000; code += 1) {
    const character = String.fromCodePoint(code);
    for (const text of [character, `か${character}`, `ｶ${character}`]) {
      if (foldWidth(text) !== foldWithOffsets(text).text) same(text);
    }
  }
  fc.assert(fc.property(fc.string({ unit: 'binary' }), same), { numRuns: 1000 });
});
