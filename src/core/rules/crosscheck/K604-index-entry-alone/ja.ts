import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '一覧にありますが、個票が見つかりません',
  why: '個票が未提出のまま、とりまとめ一覧から抜けてしまうのを防ぎます。',
  remedy: '担当課に個票の提出をお願いしてください。取りやめた取組であれば、一覧から外してください。',
  messages: {
    '': '一覧の「{text}」にあたる個票が、このブックにありません。',
    section: '一覧の「{text}」（{section}）にあたる個票が、このブックにありません。',
  },
  evidence: { '': '番号、取組名、部署のいずれからも、あたる個票が見つかりませんでした。' },
};
