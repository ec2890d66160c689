import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '単位がほかの個票と違います',
  why: '1枚だけ単位が違うと、合計や比較が何十倍も違ってしまいます。',
  remedy: '数値に合った単位かどうかをご確認ください。ほかの個票の単位にそろえるときは、数値も換算してください。',
  messages: { '': '単位が「{text}」です。ほかの個票では「{usual}」です。' },
  evidence: { '': '「{label}」の単位は、ほかの個票ではほとんど「{usual}」です。' },
};
