import type { Templates } from '../templates';

/** なぜ△をそう読んだか。係の方がシートを見て確かめられる言い方で。 */
export const evidence = {
  against: '一方で、{sentence}',
  widespread:
    '個票{kohyo}枚のうち{hits}枚に、同じ指摘があります。登録した様式の読み取りが違っていると思われます。「様式の定義」のこの欄を確かめるか、記入済みの個票を添えて様式を登録し直してください。',
  'sign-change':
    '{cell}の「{text}」のあと、{toCell}で「{toText}」に転じています。はじめに手間や費用がかかり、その後に効果が出るときの書き方です。',
  'sign-split': '準備の年度（{cell}）は「{text}」、動き出した年度（{toCell}）は「{toText}」と書き分けられています。',
  'sign-change-mirrored':
    '準備の年度（{toCell}）は「{toText}」、動き出した年度（{cell}）は「{text}」と書き分けられています。かかる分を＋、減る分を△とする書き方です。',
  'effect-in-step':
    '{cell}「{text}」と{effectCell}「{effectText}」、{lastCell}「{lastText}」と{lastEffectCell}「{lastEffectText}」のように、財政効果が時間と同じ割合で増えています。時間が減る分を金額に直したものと読めます。',
  'effect-positive':
    '{cell}「{text}」と同じ年度の財政効果（{effectCell}）が「{effectText}」とプラスで、△が最後まで＋に転じません。',
  'effect-other-source':
    '{cell}「{text}」と同じ年度の財政効果（{effectCell}）は「{effectText}」とプラスです。ただし{sourceCell}に「{sourceText}」とあり、時間の増減とは別の効果かもしれません。',
  'personnel-cost': '{cell}に「{words}」とあり、時間が減る分の人件費を効果として見込んでいます。',
  'personnel-cost-more': '{cell}に「{words}」とあり、人件費が増えることを見込んでいます。',
  'legend-reduction': '{cell}に「{words}」とあり、△は減る分だと説明されています。',
  'legend-increase': '{cell}に「{words}」とあり、△は増える分・かかる分だと説明されています。',
  'legend-of-form-reduction': '様式の注記に、△は減る分だと説明されています。',
  'legend-of-form-increase': '様式の注記に、△は増える分・かかる分だと説明されています。',
  'phase-preparation':
    '{cell}「{text}」の年度は、{planCell}に「{words}」とあり、まだ準備の段階です。△の年度はすべて準備の段階で、手間がかかる時期にあたります。',
  'phase-preparation-part':
    '{cell}「{text}」の年度は、{planCell}に「{words}」とあり、準備の段階です（段階を読み取れない年度もあります）。',
  'phase-ends':
    '{cell}「{text}」の年度は、{planCell}に「{words}」とあり、準備の段階です。動き出す年度には△がなくなっています。',
  'phase-begins':
    '準備の年度は0（または「－」）で、動き出す年度の{cell}ではじめて「{text}」となります（{planCell}「{words}」）。',
  'phase-operation': '{cell}「{text}」の年度は、{planCell}に「{words}」とあり、すでに動いている段階です。',
  'phase-stays':
    '動き出した年度の{cell}も「{text}」と△のままで、準備の年度から小さくなっていません（{planCell}「{words}」）。',
  'phase-fades': '{cell}「{text}」は準備の段階（{planCell}「{words}」）で大きく、動き出すと半分以下になります。',
  rollout:
    '{countCell}「{countText}」から{lastCountCell}「{lastCountText}」へ配る数が増えるのに合わせて、{cell}「{text}」から{lastCell}「{lastText}」へ同じ割合で増えています。',
  'rollout-per-head':
    '{cell}「{text}」は一人・一台などの当たりの数で、{countCell}「{countText}」から{lastCountCell}「{lastCountText}」へ使う人や物が増えても変わりません。使うことで減る時間と読めます。',
  'rollout-cases':
    '{countCell}「{countText}」のように件数や回数が増えると手間も増える仕事で、{cell}「{text}」はその時間と読めます。',
  'computed-difference-reduction': '{cell}に「{words}」と、前から後を引いて減る分を出した計算があります。',
  'computed-difference-increase': '{cell}に「{words}」と、後から前を引いて増える分を出した計算があります。',
  'computed-change-reduction': '{cell}に「{words}」とあり、前より後が少なくなっています。',
  'computed-change-increase': '{cell}に「{words}」とあり、前より後が多くなっています。',
  'computed-product-reduction': '{cell}に「{words}」と、減る分を数えた計算があります。',
  'computed-product-increase': '{cell}に「{words}」と、かかる分を数えた計算があります。',
  'words-saved': '{cell}に「{words}」とあり、減ることを述べています。',
  'words-spent': '{cell}に「{words}」とあり、かかること・増えることを述べています。',
  'words-saved-aim': '{cell}に「{words}」とあります（取組のねらいとしての記述です）。',
  'words-spent-aim': '{cell}に「{words}」とあります（取組の説明の中の記述です）。',
  'money-cost': '{cell}に「{words}」とあり、かかる費用を述べています。',
  'money-saved': '{cell}に「{words}」とあり、減る費用や増える収入を述べています。',
  'actual-met':
    '目標の{targetCell}「{targetText}」に対して実績の{cell}は「{text}」と符号が逆ですが、評価は{ratingCell}「{ratingText}」で、目標どおり進んでいます。',
  'actual-missed':
    '目標の{targetCell}「{targetText}」に対して実績の{cell}は「{text}」、評価は{ratingCell}「{ratingText}」で、目標に届いていません。',
  labour: '{cell}「{text}」の年度は、{planCell}に「{words}」とあり、人が出向いたり応対したりする仕事です。',
  'effect-later': '{cell}に「{words}」とあり、効果が出るのは△の年度より後です。',
  'same-section-reduction':
    '同じ課の別の個票（{sheet}「{name}」の{cell}「{text}」）では、△を減る分として書いています。',
  'same-section-increase':
    '同じ課の別の個票（{sheet}「{name}」の{cell}「{text}」）では、△を増える分として書いています。',
  'same-sheet-reduction': '同じ個票の{cell}「{text}」は、減る分と読みました。',
  'same-sheet-increase': '同じ個票の{cell}「{text}」は、増える分・かかる分と読みました。',
} satisfies Templates;
