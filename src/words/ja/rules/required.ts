import type { RuleWords } from '../../templates';

export const required: Readonly<Record<string, RuleWords>> = {
  K201: {
    title: '必須の欄が空欄です',
    why: '取組の内容や担当がわからないと、とりまとめ一覧や集計に載せられません。あとから電話で確認する手間も減らせます。',
    remedy:
      '該当する内容を記入してください。まだ決まっていないときは、決まる時期を備考に書いておくと確認が早く済みます。',
    messages: { '': '{sheet}の{cell}「{label}」が空欄です。記入をお願いします。' },
    evidence: { '': '「{label}」は、この様式で必ず記入する欄です。' },
  },
};
