import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '組織一覧にない部署です',
  why: '組織一覧にない部署は、部署ごとの集計で行き場がなくなり、確認の連絡もできません。',
  remedy: '今の部署名に直してください。新しくできた部署であれば、組織一覧（または「設定」の部署）に加えてください。',
  messages: {
    '': '組織一覧にない部署です：「{section}」',
    near: '組織一覧にない部署です：「{section}」。「{near}」の誤りではありませんか。',
    abolished: '今の組織にない部署です：「{section}」。引き継いだ部署をご確認ください。',
    renamed: '今は「{near}」という部署です（ここでは「{section}」）。',
  },
  evidence: {
    '': '組織一覧の課の名前を、空白や「・」の違いを除いて比べました。',
    abolished: '以前の組織一覧にあるか、廃止と書かれた部署です。',
    renamed: '組織一覧に「{near}（旧 {section}）」とあります。',
  },
};
