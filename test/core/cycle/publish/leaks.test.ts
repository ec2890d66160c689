import fc from 'fast-check';
import { leaksIn } from '../../../../src/core/cycle/publish/leaks';

const told = (text: string) => leaksIn(text).map(({ kind, found, sure }) => [kind, found, sure]);

test.each<[string, unknown[]]>([
  ['問合せは kikaku@city.saibara.lg.jp まで', [['contact', 'kikaku@city.saibara.lg.jp', true]]],
  ['電話０９４８－２２－５５００', [['contact', '0948-22-5500', true]]],
  ['（内線 234）', [['contact', '内線 234', true]]],
  ['担当：山田', [['person', '担当:山田', true]]],
  ['記入者　：　鈴木 一郎', [['person', '記入者 : 鈴木', true]]],
  ['担当の山田太郎さんに聞く', [['person', '山田太郎さん', false]]],
  ['佐々木一郎氏の助言', [['person', '佐々木一郎氏', false]]],
  ['田中主査が検証する。', [['person', '田中主査', false]]],
  ['資料は \\\\fs01\\kikaku\\R6 にある', [['address', '\\\\fs01\\', true]]],
  ['Z:\\共有\\行革', [['address', 'Z:\\', true]]],
  ['http://intra/kohyo を参照', [['address', 'http://intra/kohyo', true]]],
  ['https://192.168.10.5/form', [['address', 'https://192.168.10.5/form', true]]],
  ['http://app.asp.lgwan.jp/', [['address', 'http://app.asp.lgwan.jp/', true]]],
  ['効果額は要確認', [['note', '要確認', true]]],
  ['（仮）電子申請の拡大', [['note', '(仮)', true]]],
  ['財政課に確認中', [['note', '財政課に確認中', true]]],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  '担当：総務課',
  '委託事業者さん、関係団体等様',
  '価値観多様、申込方法様式',
  '担当：人事課、財政課',
  '連絡先：市民課窓口係',
  '標準仕様に合わせる',
  '多様な働き方、同様の取組',
  '業者様からの問合せ',
  '市民さんの声',
  '氏名の確認を省く',
  '令和6年4月1日から10-12月',
  '△2,240時間 (36時間-8時間=28時間/日 ×80日開催)',
  'https://www.city.saibara.lg.jp/kaikaku/',
  '（仮称）市民活動センター',
  '本人確認を電子化する。',
  '窓口で確認する。',
  '2023-04-0001',
])('nothing in: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('any text is read to its end in no time', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('担', '当', ':', 'a', '.', '@', '-', '0', '山', '様', 'http://', '\\', ' '),
        maxLength: 3000,
      }),
      (text) => {
        const begun = performance.now();
        leaksIn(text);
        expect(performance.now() - begun).toBeLessThan(500);
      },
    ),
    { numRuns: 60 },
  );
});
