import { periodOfLabel, unitOfLabel } from '../../../src/core/notation/stated-unit';
import { unitsOfNote } from '../../../src/core/notation/unit-note';

const said = (label: string) => {
  const unit = unitOfLabel(label);
  return unit && [unit.unit, unit.quantity, unit.scale.times / unit.scale.over, unit.per];
};

test.each([
  ['財政効果目標額（千円）', ['千円', 'money', 1000, null]],
  ['財政効果額(億円)', ['億円', 'money', 1e8, null]],
  ['財政効果額【単位：百万円】', ['百万円', 'money', 1e6, null]],
  ['効果額（百万円／年）', ['百万円', 'money', 1e6, 'year']],
  ['年間効果額（万円）', ['万円', 'money', 1e4, 'year']],
  ['月額使用料（円）', ['円', 'money', 1, 'shorter']],
  ['削減時間（分）', ['分', 'time', 1 / 60, null]],
  ['処理時間（分／件）', ['分', 'time', 1 / 60, 'each']],
  ['削減時間（時間／月）', ['時間', 'time', 1, 'shorter']],
  ['削減時間（一人当たり・時間）', ['時間', 'time', 1, 'each']],
  ['１件当たり処理時間（分）', ['分', 'time', 1 / 60, 'each']],
  ['業務量（人日）', ['人日', 'labour', 1, null]],
  ['来館者数（万人）', ['万人', 'count', 1e4, null]],
  ['削減時間（目標）', ['時間', 'time', 1, null]],
  ['削減率（％）', ['%', 'ratio', 1, null]],
  ['単位：千円', ['千円', 'money', 1000, null]],
  ['財政効果額〈百万円〉', ['百万円', 'money', 1e6, null]],
  ['財政効果額＜億円＞', ['億円', 'money', 1e8, null]],
  ['財政効果額 単位：億円', ['億円', 'money', 1e8, null]],
  ['削減時間（一人当たり時間）', ['時間', 'time', 1, 'each']],
  ['削減量（年間時間）', ['時間', 'time', 1, 'year']],
  ['削減量（月平均時間）', ['時間', 'time', 1, 'shorter']],
  ['業務量（人・日）', ['人・日', 'labour', 1, null]],
  ['効果額（累計・千円）', ['千円', 'money', 1000, 'cumulative']],
  ['累計効果額（百万円）', ['百万円', 'money', 1e6, 'cumulative']],
  ['年間累計効果額（百万円）', ['百万円', 'money', 1e6, 'year']],
])('%s', (label, expected) => {
  expect(said(label)).toEqual(expected);
});

test.each([
  '財政効果額',
  '業務量削減目標',
  '効果額（目標）',
  '実績（年間）',
  '待ち時間帯',
  '令和6年度',
  '内容（千円札を含む）',
  '業務量（1日分）',
])('%s says no unit', (label) => {
  expect(unitOfLabel(label)).toBeNull();
});

test.each([
  ['単位：百万円', ['百万円']],
  ['（単位：千円、時間）', ['千円', '時間']],
  ['※金額の単位は千円とする。', ['千円']],
  ['[単位 億円]', ['億円']],
  ['金額は百万円単位', ['百万円']],
  ['＊金額＝百万円', ['百万円']],
  ['※金額の単位：百万円', ['百万円']],
  ['単位：金額は百万円、業務量は時間', ['百万円', '時間']],
  ['（単位：百万円・未満四捨五入）', ['百万円']],
  ['百万円単位で記入してください。', ['百万円']],
  ['（千円）', ['千円']],
  ['（千円、時間）', ['千円', '時間']],
  ['千円', []],
  ['（千円以上のもの）', []],
  ['効果は時間がたつと出る', []],
  ['1件は千円とする', []],
  ['単位', []],
  ['単位を書いてください', []],
  ['この表の単位については要領をご覧ください。詳しくは行政経営課までお問い合わせください。千円', []],
])('the note %s', (text, expected) => {
  expect(unitsOfNote(text).map(({ unit }) => unit)).toEqual(expected);
});

test.each([
  ['業務量削減目標値（月）', 'shorter'],
  ['財政効果額（一人当たり）', 'each'],
  ['1件当たりの削減時間', 'each'],
  ['財政効果額（累計）', 'cumulative'],
  ['財政効果額（年間）', 'year'],
  ['業務量削減目標値（時間）', null],
])('the amounts of %s are for: %s', (label, expected) => {
  expect(periodOfLabel(label)).toBe(expected);
});
