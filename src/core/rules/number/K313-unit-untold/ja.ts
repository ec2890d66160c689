import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '単位がわかりません',
  why: '時間か分か、円か千円か百万円かがわからない数値は合計できません。推測して加えると、合計が何桁も違ってしまいます。',
  remedy:
    '見出しに「（千円）」「（時間）」のように単位を書き添えてください。シートの上に「単位：千円」と書いても構いません。',
  messages: {
    hours: '時間か分か、単位がわかりません。「{text}」などこの行の{count}か所を集計に加えていません。',
    effect: '円か千円か、単位がわかりません。「{text}」などこの行の{count}か所を集計に加えていません。',
    disputed: '見出しは{unit}、備考は{other}です。「{text}」など{count}か所を除いています。',
    'multiplied-hours': '「{text}」が時間か{unit}か、わかりません。この行の{count}か所を集計に加えていません。',
    'multiplied-effect': '「{text}」が円か{unit}か、わかりません。この行の{count}か所を集計に加えていません。',
    'other-hours': '単位が{unit}で、時間になりません。「{text}」などこの行の{count}か所を集計に加えていません。',
    'other-effect': '単位が{unit}で、金額になりません。「{text}」などこの行の{count}か所を集計に加えていません。',
  },
  evidence: {
    '': 'セル・見出し「{label}」・列の見出し・シートの注記・様式のいずれにも単位がありません。見出しに単位を書き添えてください。',
    disputed: '見出し「{label}」と、同じ行の説明の単位が違います。どちらかに直してください。',
    'multiplied-hours': '見出し「{label}」の行に、千や万の付いた数値が単位なしで書かれています。',
    'multiplied-effect': '見出し「{label}」の行に、千や万の付いた数値が単位なしで書かれています。',
    'other-hours': '見出し「{label}」、または同じ行の単位によります。時間に換算した数値を記入してください。',
    'other-effect': '見出し「{label}」、または同じ行の単位によります。金額に換算した数値を記入してください。',
  },
};
