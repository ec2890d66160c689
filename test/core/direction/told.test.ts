import { judgeDirections } from '../../../src/core/direction/judge';
import { emptyState } from '../../../src/core/state/state';
import { ja } from '../../../src/locales/ja';
import { renderEvidence } from '../../../src/locales/render-finding';
import { evidenceCases } from '../../tables/direction-evidence';
import { kohyoOf } from './kohyo-of';

/** What each kind of reason says of the first example of its kind: which cells, what stands there, what follows. */
const SAID: readonly (readonly [kind: string, said: string])[] = [
  ['computed-difference-reduction', 'C11に「36時間-8時間=28時間」と、前から後を引いて減る分を出した計算があります。'],
  [
    'computed-difference-increase',
    'F11に「36時間-現行8時間=28時間」と、後から前を引いて増える分を出した計算があります。',
  ],
  ['computed-change-reduction', 'F11に「40時間→10時間」とあり、前より後が少なくなっています。'],
  ['computed-change-increase', 'F11に「10時間→40時間」とあり、前より後が多くなっています。'],
  ['words-spent', 'C11に「8時間×10日×2人従事」とあり、かかること・増えることを述べています。'],
  ['computed-product-increase', 'C11に「△160時間(8時間×10日×2人従事)」と、かかる分を数えた計算があります。'],
  ['words-saved', 'F11に「8時間×10日×2人の作業を削減」とあり、減ることを述べています。'],
  ['computed-product-reduction', 'F11に「8時間×10日×2人の作業を削減」と、減る分を数えた計算があります。'],
  ['words-saved-aim', 'C8に「業務量を削減する」とあります（取組のねらいとしての記述です）。'],
  [
    'sign-change',
    'C11の「△ 40」のあと、E11で「60」に転じています。はじめに手間や費用がかかり、その後に効果が出るときの書き方です。',
  ],
  [
    'sign-change-mirrored',
    '準備の年度（C11）は「60」、動き出した年度（D11）は「△ 40」と書き分けられています。かかる分を＋、減る分を△とする書き方です。',
  ],
  ['phase-operation', 'D11「△ 40」の年度は、D10に「本格運用」とあり、すでに動いている段階です。'],
  ['sign-split', '準備の年度（C11）は「△ 40」、動き出した年度（D11）は「60」と書き分けられています。'],
  [
    'phase-preparation',
    'C11「△ 40」の年度は、C10に「第1期の準備」とあり、まだ準備の段階です。△の年度はすべて準備の段階で、手間がかかる時期にあたります。',
  ],
  ['phase-ends', 'C11「△ 40」の年度は、C10に「導入準備」とあり、準備の段階です。動き出す年度には△がなくなっています。'],
  [
    'phase-preparation-part',
    'C11「△ 40」の年度は、C10に「導入準備」とあり、準備の段階です（段階を読み取れない年度もあります）。',
  ],
  [
    'phase-begins',
    '準備の年度は0（または「－」）で、動き出す年度のD11ではじめて「△ 40」となります（D10「本格運用」）。',
  ],
  ['phase-fades', 'C11「△ 40」は準備の段階（C10「導入準備」）で大きく、動き出すと半分以下になります。'],
  ['phase-stays', '動き出した年度のD11も「△ 40」と△のままで、準備の年度から小さくなっていません（D10「本格運用」）。'],
  [
    'effect-in-step',
    'C11「△ 100」とC12「250」、E11「△ 300」とE12「750」のように、財政効果が時間と同じ割合で増えています。時間が減る分を金額に直したものと読めます。',
  ],
  ['effect-positive', 'C11「△ 100」と同じ年度の財政効果（C12）が「250」とプラスで、△が最後まで＋に転じません。'],
  [
    'effect-other-source',
    'C11「△ 100」と同じ年度の財政効果（C12）は「250」とプラスです。ただしF12に「不用品の売却」とあり、時間の増減とは別の効果かもしれません。',
  ],
  [
    'rollout',
    'C10「50台」からD10「100台」へ配る数が増えるのに合わせて、C11「△ 100」からD11「△ 200」へ同じ割合で増えています。',
  ],
  [
    'rollout-cases',
    'C10「訪問50件」のように件数や回数が増えると手間も増える仕事で、C11「△ 100」はその時間と読めます。',
  ],
  ['labour', 'C11「△ 100」の年度は、C10に「訪問50件」とあり、人が出向いたり応対したりする仕事です。'],
  [
    'actual-met',
    '目標のC11「100」に対して実績のC14は「△ 100」と符号が逆ですが、評価はC16「○」で、目標どおり進んでいます。',
  ],
  ['actual-missed', '目標のC11「100」に対して実績のC14は「△ 100」、評価はC16「×」で、目標に届いていません。'],
  ['money-cost', 'C12に「システムの利用料」とあり、かかる費用を述べています。'],
  ['money-saved', 'F12に「印刷費の節減」とあり、減る費用や増える収入を述べています。'],
  ['personnel-cost', 'F12に「人件費の削減」とあり、時間が減る分の人件費を効果として見込んでいます。'],
  ['personnel-cost-more', 'F12に「人件費の増」とあり、人件費が増えることを見込んでいます。'],
  ['effect-later', 'C17に「効果は令和7年度以降」とあり、効果が出るのは△の年度より後です。'],
  ['legend-reduction', 'F11に「△は削減を示す」とあり、△は減る分だと説明されています。'],
];

const told = new Map<string, string>();
for (const { why: _, measure = 'hours', reasons: __, ...brief } of evidenceCases)
  for (const one of judgeDirections([kohyoOf(brief)], emptyState()).get(0)?.[measure].evidence ?? [])
    if (!told.has(one.kind)) told.set(one.kind, renderEvidence(one, ja));

test.each(SAID)('%s', (kind, said) => {
  expect(told.get(kind)).toBe(said);
});

test('no kind of the examples is left out here', () => {
  expect([...told.keys()].sort()).toEqual(SAID.map(([kind]) => kind).sort());
});
