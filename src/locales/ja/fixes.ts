import type { Templates } from '../templates';

export const fixes = {
  'K104.rewrite': '見出しを「{expected}」に直す',
  'K3.number': '数値の {number} に直す（表示は {shownAs}）',
  'K3.number-plain': '数値の {number} に直す',
  'K3.note': '数値に直し、説明を備考へ移す（備考：{note}）',
  'K304.convert': '見出しの単位の数値 {number} に直す（表示は {shownAs}）',
  'K5.choose': '「{choice}」に直す',
  'K401.one': '符号を取り決めにそろえる（{from} → {to}）',
  'K401.row': '符号を取り決めにそろえる（{from} → {to} など{count}か所）',
  'K4.hours-reduction': '減の意味（業務量が減る）',
  'K4.hours-increase': '増の意味（業務量が増える）',
  'K4.effect-reduction': '減の意味（節減・効果）',
  'K4.effect-increase': '増の意味（かかる費用）',
  'K403.triangle': '△にそろえる（{to}）',
  'K405.cost': '△をつけて費用として書く',
  'K406.multiply': '掛けた合計に置きかえ、もとの数値を備考に残す（{to}）',
  'K6.table': '一覧・組織一覧を「{choice}」に直す',
  'K6.kohyo': '個票を「{choice}」に直す',
} satisfies Templates;
