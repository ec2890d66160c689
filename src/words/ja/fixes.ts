import type { Templates } from '../templates';

export const fixes = {
  'K104.rewrite': '見出しを「{expected}」に直す',
  'K3.number': '数値の {number} に直す（表示は {shownAs}）',
  'K3.note': '数値に直し、説明を備考へ移す（備考：{note}）',
  'K304.convert': '見出しの単位の数値 {number} に直す（表示は {shownAs}）',
  'K5.choose': '「{choice}」に直す',
} satisfies Templates;
