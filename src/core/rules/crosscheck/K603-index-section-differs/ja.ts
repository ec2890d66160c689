import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '所管部署が一覧と違います',
  why: '所管が食い違うと、部署ごとの件数が合わず、どの課に確認すればよいかもわからなくなります。',
  remedy:
    '正しい部署に、もう一方をそろえてください。どちらに合わせるかを選べます。空白や「・」だけの違いは、ここでは指摘しません。',
  messages: {
    '': '一覧と違います。個票の「{label}」は「{text}」、一覧（{indexCell}）は「{listedText}」です。',
    truncated: '部署名が途中で切れているようです。一覧（{indexCell}）は「{listedText}」、個票は「{text}」です。',
    longer: '部署の書き方が違います。個票は「{text}」、一覧（{indexCell}）は「{listedText}」です。',
    second: '一覧（{indexCell}）の「{listedText}」が、個票では先頭の部署ではありません。',
    blank: '「{label}」が空欄です。一覧（{indexCell}）では「{listedText}」です。',
    'index-blank': '一覧（{indexCell}）が空欄です。個票の「{label}」は「{text}」です。',
  },
  evidence: {
    '': '個票：「{text}」　{indexSheet}の{indexCell}：「{listedText}」',
    blank: '{indexSheet}の{indexCell}には「{listedText}」とあります。',
    'index-blank': '個票の{cell}には「{text}」とあり、{indexSheet}の{indexCell}は空欄です。',
    second:
      '個票：「{text}」　{indexSheet}の{indexCell}：「{listedText}」。集計では★のある部署、★がなければ一覧の部署に数えます。',
  },
};
