import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '個票がありますが、一覧にありません',
  why: '一覧にない取組は、件数にも優先順位にも入らず、公表する資料から漏れてしまいます。',
  remedy: '一覧に行を加えてください。取りやめた取組の個票であれば、シートを削除してください。',
  messages: {
    '': '一覧に見つかりません：「{text}」',
    ends: '一覧は{page}番で終わっています。あとの個票{count}枚（{numbers}）が載っていません。',
  },
  evidence: {
    '': '{indexSheet}の最後の行（{indexCell}）まで見ましたが、番号も取組名も一致する行がありません。',
    ends: '一覧でいちばん大きい番号は{page}です。それより大きい番号の個票は、どれも一覧にありません。',
  },
};
