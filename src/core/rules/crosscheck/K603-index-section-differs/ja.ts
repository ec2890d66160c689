import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '所管部署が一覧と違います',
  why: '所管が食い違うと、部署ごとの件数が合わず、どの課に確認すればよいかもわからなくなります。',
  remedy:
    '正しい部署に、もう一方をそろえてください。どちらに合わせるかを選べます。空白や「・」だけの違いは、ここでは指摘しません。',
  messages: {
    '': '{sheet}の{cell}「{label}」は「{text}」ですが、{indexSheet}の{indexCell}では「{listedText}」です。',
    truncated:
      '{indexSheet}の{indexCell}「{listedText}」は、部署名の途中で切れているようです。{sheet}の{cell}では「{text}」です。',
    longer: '{sheet}の{cell}「{label}」は「{text}」、{indexSheet}の{indexCell}は「{listedText}」と書かれています。',
    second:
      '{sheet}の{cell}「{label}」には複数の部署があり、{indexSheet}の{indexCell}「{listedText}」は先頭ではありません。集計では★のある部署、★がなければ一覧の部署に数えます。',
    blank: '{sheet}の{cell}「{label}」が空欄です。{indexSheet}の{indexCell}では「{listedText}」です。',
    'index-blank': '{sheet}の{cell}「{label}」は「{text}」ですが、{indexSheet}の{indexCell}は空欄です。',
  },
  evidence: {
    '': '個票：「{text}」　一覧：「{listedText}」',
    blank: '一覧の{indexCell}には「{listedText}」とあります。',
    'index-blank': '個票の{cell}には「{text}」とあります。',
  },
};
