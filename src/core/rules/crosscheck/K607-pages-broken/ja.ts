import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '一覧のページ番号が飛んでいるか、重なっています',
  why: '抜けた番号の個票が提出されていないのか、取りやめになったのかを、公表の前に確かめられます。',
  remedy:
    '重なっている番号は、どちらかを直してください。抜けている番号は、取りやめた取組や抜粋であれば、そのままで問題ありません。',
  messages: {
    '': 'ページ番号のうち、{missing}（{count}件）がありません。',
    twice: 'ページ番号「{text}」が、{otherCell}「{otherName}」と同じです。',
  },
  evidence: {
    '': '1から最も大きい番号までのうち、一覧にない番号です：{missing}',
    twice: '{cell}も{otherCell}も「{text}」です（「{name}」と「{otherName}」）。',
  },
};
