import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '優先順位が飛んでいるか、重なっています',
  why: '同じ順位が二つあると、どちらを先に進めるのか決められません。',
  remedy:
    '重なっている順位は、どちらかを直してください。①②③でまとめた取組や、複数の課の同じ取組は、同じ順位で構いません。抜けている順位は、取りやめた取組や抜粋であれば、そのままで問題ありません。',
  messages: {
    '': '「{department}」の優先順位のうち、{missing}がありません。',
    twice: '優先順位「{text}」が、同じ部の{otherCell}「{otherName}」と同じです。',
  },
  evidence: {
    '': '「{department}」の1から最も大きい順位までのうち、一覧にない順位です：{missing}',
    twice: '{cell}も{otherCell}も「{text}」で、ひとまとまりの取組ではありません（「{name}」と「{otherName}」）。',
  },
};
