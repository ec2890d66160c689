import type { Measure } from '../../src/core/direction/direction';
import type { Brief } from '../core/direction/kohyo-of';

/**
 * 手がかりごとに、どのセルから、どちらの向きに、どれだけの重みで読むか（docs/direction.md の表）。一件ずつ人が書いた。
 * 行は kohyoOf の並び：目標10行、業務量11行、効果12行、実績13行、業務量実績14行、効果実績15行、評価16行、備考17行。C列が令和6年度、F列が備考。
 */
export interface EvidenceCase extends Brief {
  readonly why: string;
  readonly measure?: Measure;
  /** `種類 向き 重み セル…` */
  readonly reasons: readonly string[];
}

export const evidenceCases: readonly EvidenceCase[] = [
  // ── 何も語らない
  { why: '△だけでは、何の手がかりもない', hours: [-40, -40, -40], reasons: [] },

  // ── 差の計算
  {
    why: 'セルの中の差で、数が自分の△と同じ',
    hours: ['△28時間（36時間-8時間=28時間）', null, null],
    reasons: ['computed-difference-reduction reduction 5 C11'],
  },
  {
    why: '備考の差で、数がどの△とも違う',
    hours: [-40, null, null],
    hoursNote: '36時間-8時間=28時間',
    reasons: ['computed-difference-reduction reduction 4 F11'],
  },
  {
    why: '備考の差で、数が△と同じ',
    hours: [-28, null, null],
    hoursNote: '36時間-8時間=28時間',
    reasons: ['computed-difference-reduction reduction 5 F11'],
  },
  {
    why: 'ほかの欄の差で、数が△と同じ',
    hours: [-28, null, null],
    goal: '36時間-8時間=28時間',
    reasons: ['computed-difference-reduction reduction 4 C9'],
  },
  {
    why: 'ほかの欄の差で、数がどの△とも違う',
    hours: [-40, null, null],
    goal: '36時間-8時間=28時間',
    reasons: ['computed-difference-reduction reduction 2 C9'],
  },
  {
    why: '背景の計算は、これからのことではない',
    hours: [-28, null, null],
    background: '36時間-8時間=28時間',
    reasons: [],
  },
  {
    why: '小さい方から大きい方を引く計算は、どちらとも言わない',
    hours: [-28, null, null],
    hoursNote: '8時間-36時間=△28時間',
    reasons: [],
  },
  {
    why: '「導入後」から「現行」を引くと、増えた分になる',
    hours: [-28, null, null],
    hoursNote: '導入後36時間-現行8時間=28時間',
    reasons: ['computed-difference-increase increase 5 F11'],
  },
  {
    why: '「導入後」から「現行」を引くと、減った分はマイナスになる',
    hours: [-28, null, null],
    hoursNote: '導入後8時間-現行36時間=△28時間',
    reasons: ['computed-difference-reduction reduction 5 F11'],
  },
  {
    why: '単位のない数の引き算は、時間の計算とは限らない',
    hours: [-28, null, null],
    hoursNote: '36-8=28',
    reasons: [],
  },
  {
    why: '片方だけに単位があっても、＝があれば計算',
    hours: [-28, null, null],
    hoursNote: '36時間-8=28',
    reasons: ['computed-difference-reduction reduction 5 F11'],
  },
  {
    why: '片方だけに単位があり、＝もなければ、範囲かもしれない',
    hours: [-28, null, null],
    hoursNote: '36-8時間',
    reasons: [],
  },
  {
    why: '単位が違っても、そろえて比べる',
    hours: [-40, null, null],
    hoursNote: '1時間-40分',
    reasons: ['computed-difference-reduction reduction 5 F11'],
  },
  {
    why: '同じ計算が2か所にあっても、理由は1つ',
    hours: ['△28時間（36時間-8時間）', '△28時間（36時間-8時間）', null],
    reasons: ['computed-difference-reduction reduction 5 C11'],
  },
  {
    why: '待ち時間の差は、仕事の時間ではない',
    hours: [-28, null, null],
    hoursNote: '待ち時間 36時間-8時間=28時間',
    reasons: [],
  },

  // ── 前後の比較
  {
    why: '矢印の前が大きければ減る',
    hours: [-30, null, null],
    hoursNote: '40時間→10時間',
    reasons: ['computed-change-reduction reduction 5 F11'],
  },
  {
    why: '矢印の前が小さければ増える',
    hours: [-30, null, null],
    hoursNote: '10時間→40時間',
    reasons: ['computed-change-increase increase 5 F11'],
  },
  {
    why: '「導入後」が先に書いてあれば、矢印がなくても後から前へ読む',
    hours: [-30, null, null],
    hoursNote: '導入後10時間、現行40時間',
    reasons: ['computed-change-reduction reduction 5 F11'],
  },
  {
    why: '片方だけに「現行」とあり、数が△と同じ',
    hours: [-30, null, null],
    hoursNote: '現行40時間、10時間',
    reasons: ['computed-change-reduction reduction 5 F11'],
  },
  {
    why: '片方だけに「現行」とあり、数がどの△とも違えば、何の数か分からない',
    hours: [-77, null, null],
    hoursNote: '現行40時間、10時間',
    reasons: [],
  },
  {
    why: '前後の言葉も矢印もない2つの時間は、比べたものではない',
    hours: [-30, null, null],
    hoursNote: '40時間、10時間',
    reasons: [],
  },
  {
    why: '前後が同じなら、増えも減りもしない',
    hours: [-40, null, null],
    hoursNote: '現行40時間→導入後40時間',
    reasons: [],
  },
  {
    why: '2つの数の間が40文字なら、まだひと続き',
    hours: [-30, null, null],
    hoursNote: `40時間${'あ'.repeat(38)}から10時間`,
    reasons: ['computed-change-reduction reduction 5 F11'],
  },
  {
    why: '2つの数の間が41文字あれば、別の話',
    hours: [-30, null, null],
    hoursNote: `40時間${'あ'.repeat(39)}から10時間`,
    reasons: [],
  },
  {
    why: '前の言葉は、数の20文字前までを見る',
    hours: [-30, null, null],
    hoursNote: `現行${'あ'.repeat(18)}40時間、導入後10時間`,
    reasons: ['computed-change-reduction reduction 5 F11'],
  },
  {
    why: '20文字より前の言葉は、その数のことではないかもしれない',
    hours: [-77, null, null],
    hoursNote: `現行${'あ'.repeat(19)}40時間、導入後10時間`,
    reasons: [],
  },

  // ── 掛け算
  {
    why: 'セルの中の掛け算に「従事」とあれば、使う時間',
    hours: ['△160時間（8時間×10日×2人従事）', null, null],
    reasons: ['computed-product-increase increase 4 C11', 'words-spent increase 5 C11'],
  },
  {
    why: '備考の掛け算に「削減」とあり、積が△と同じなら、減る時間',
    hours: [-160, null, null],
    hoursNote: '8時間×10日×2人の作業を削減',
    reasons: ['computed-product-reduction reduction 4 F11', 'words-saved reduction 5 F11'],
  },
  {
    why: '備考の掛け算に「準備」とだけあれば、使う時間と少し弱く読む',
    hours: [-160, null, null],
    hoursNote: '準備：8時間×10日×2人',
    reasons: ['computed-product-increase increase 3 F11'],
  },
  {
    why: '数がどの△とも違えば、もう1つ弱い',
    hours: [-50, null, null],
    hoursNote: '準備：8時間×10日×2人',
    reasons: ['computed-product-increase increase 2 F11'],
  },
  {
    why: '何の言葉もない掛け算は、何も言わない',
    hours: [-160, null, null],
    hoursNote: '8時間×10日×2人',
    reasons: [],
  },
  {
    why: '時間のない掛け算は、時間の計算ではない',
    hours: [-20, null, null],
    hoursNote: '準備：10日×2人',
    reasons: [],
  },

  // ── ことば
  {
    why: '備考で作業が減ると言えば、はっきりしている',
    hours: [-40, null, null],
    hoursNote: '入力作業の削減',
    reasons: ['words-saved reduction 5 F11'],
  },
  {
    why: '備考で何がとは言わず減ると言えば、少し弱い',
    hours: [-40, null, null],
    hoursNote: '会議の開催を短縮',
    reasons: ['words-saved reduction 4 F11'],
  },
  {
    why: '備考で人が従事すると言えば、使う時間',
    hours: [-40, null, null],
    hoursNote: '職員2名が従事',
    reasons: ['words-spent increase 5 F11'],
  },
  {
    why: '＋と△のある行の備考で「削減」と言っても、＋のことかもしれない',
    hours: [-40, 20, -10],
    hoursNote: '入力作業の削減',
    reasons: ['words-saved reduction 1 F11'],
  },
  {
    why: '目標に仕事の増減があれば、3',
    hours: [-40, null, null],
    target: ['業務量の増加'],
    reasons: ['words-spent increase 3 C10'],
  },
  {
    why: '△のない年度の目標は、△のことを言わない',
    hours: [-40, null, null],
    target: ['', '業務量の増加'],
    reasons: [],
  },
  {
    why: '目指すことは、どの取組でも減ること',
    hours: [-40, null, null],
    approach: '業務量を削減する',
    reasons: ['words-saved-aim reduction 1 C8'],
  },
  {
    why: '「削減できない」は、減るとは言わない',
    hours: [-40, null, null],
    hoursNote: '作業時間は削減できない',
    reasons: [],
  },
  {
    why: '増えるのを抑えるのは、増えることではない',
    hours: [-40, null, null],
    hoursNote: '作業時間の増加を抑制',
    reasons: [],
  },
  {
    why: '市民の負担は、市の仕事ではない',
    hours: [-40, null, null],
    approach: '市民の負担を軽減する',
    reasons: [],
  },
  {
    why: '「削減のための準備」は準備',
    hours: [-40, null, null],
    hoursNote: '作業時間の削減のための準備作業が発生する',
    reasons: ['words-spent increase 5 F11'],
  },

  // ── 符号
  {
    why: '△のあと＋に転じる',
    hours: [-40, 0, 60],
    reasons: ['sign-change increase 5 C11 E11'],
  },
  {
    why: '＋のあと△に転じても、言葉がなければ分からない',
    hours: [60, 0, -40],
    reasons: [],
  },
  {
    why: '0は、＋に転じたことにはならない',
    hours: [-40, 0, 0],
    reasons: [],
  },
  {
    why: '実績の行でも同じ',
    hours: [null, null, null],
    hoursActual: [-40, 60, null],
    reasons: ['sign-change increase 5 C14 D14'],
  },
  {
    why: '準備の年度が＋、動く年度が△なら、△は減る分',
    hours: [60, -40, -40],
    target: ['導入準備', '本格運用', '本格運用'],
    reasons: ['sign-change-mirrored reduction 4 D11 E11 C11', 'phase-operation reduction 3 D11 D10 E11 E10'],
  },
  {
    why: '準備の△、動く＋のあと、また準備の△',
    hours: [-40, 60, -20],
    target: ['第1期の準備', '第1期の運用', '第2期の準備'],
    reasons: ['sign-split increase 4 C11 E11 D11', 'phase-preparation increase 3 C11 C10 E11 E10'],
  },

  // ── 段階
  {
    why: '準備の年度だけ△で、動くと0になる',
    hours: [-40, 0, 0],
    target: ['導入準備', '本格運用', '本格運用'],
    reasons: ['phase-ends increase 4 C11 C10 D11 D10'],
  },
  {
    why: '△の年度がすべて準備',
    hours: [-40, -40, null],
    target: ['導入準備', '仕様の検討'],
    reasons: ['phase-preparation increase 3 C11 C10 D11 D10'],
  },
  {
    why: '3つの△のうち2つが準備、1つは分からない',
    hours: [-40, -40, -40],
    target: ['導入準備', '仕様の検討'],
    reasons: ['phase-preparation-part increase 3 C11 C10 D11 D10'],
  },
  {
    why: '2つの△のうち1つが準備、1つは分からない',
    hours: [-40, -40, null],
    target: ['導入準備'],
    reasons: ['phase-preparation-part increase 2 C11 C10'],
  },
  {
    why: '△の年度がすべて動いている',
    hours: [-40, -40, null],
    target: ['本格運用', '本格運用'],
    reasons: ['phase-operation reduction 3 C11 C10 D11 D10'],
  },
  {
    why: '2つの△のうち1つだけ動いていると分かる',
    hours: [-40, -40, null],
    target: ['本格運用'],
    reasons: ['phase-operation reduction 2 C11 C10'],
  },
  {
    why: '準備の年度が0で、動くと△',
    hours: [0, -40, -40],
    target: ['導入準備', '本格運用', '本格運用'],
    reasons: ['phase-begins reduction 3 D11 D10 E11 E10 C11 C10'],
  },
  {
    why: '準備の年度が0で、入れる年度が△',
    hours: [0, -40, null],
    target: ['導入準備', '機器の設置'],
    reasons: ['phase-begins reduction 2 D11 D10 C11 C10'],
  },
  {
    why: '動き始めて△が半分になる',
    hours: [-40, -20, null],
    target: ['導入準備', '本格運用'],
    reasons: ['phase-fades increase 2 C11 C10 D11 D10'],
  },
  {
    why: '動き始めても△が変わらない',
    hours: [-40, -40, null],
    target: ['導入準備', '本格運用'],
    reasons: ['phase-stays reduction 2 D11 D10 C11 C10'],
  },
  {
    why: '半分より多く、準備の年度より少なければ、どちらとも言えない',
    hours: [-40, -21, null],
    target: ['導入準備', '本格運用'],
    reasons: [],
  },

  // ── 効果
  {
    why: '効果が時間と同じ割合で増える',
    hours: [-100, -200, -300],
    effect: [250, 500, 750],
    reasons: ['effect-in-step reduction 5 C11 C12 D11 D12 E11 E12'],
  },
  {
    why: '2パーセントまでの違いは、端数',
    hours: [-100, -200, null],
    effect: [250, 509, null],
    reasons: ['effect-in-step reduction 5 C11 C12 D11 D12'],
  },
  {
    why: '2パーセントを超えて違えば、割合は同じではない',
    hours: [-100, -200, null],
    effect: [250, 511, null],
    reasons: ['effect-positive reduction 3 C11 C12 D11 D12'],
  },
  {
    why: '毎年同じ時間と同じ効果なら、割合で動くとは言えない',
    hours: [-100, -100, null],
    effect: [250, 250, null],
    reasons: ['effect-positive reduction 3 C11 C12 D11 D12'],
  },
  {
    why: '効果がある年度だけ見れば、少し弱い',
    hours: [-100, -150, null],
    effect: [250, null, null],
    reasons: ['effect-positive reduction 2 C11 C12'],
  },
  {
    why: '＋に転じる行では、効果がどちらの符号のものか分からない',
    hours: [-100, 200, null],
    effect: [250, 500, null],
    reasons: ['sign-change increase 5 C11 D11'],
  },
  {
    why: '効果の備考に、お金の出どころがほかにある',
    hours: [-100, -100, null],
    effect: [250, 250, null],
    effectNote: '不用品の売却',
    reasons: ['effect-other-source reduction 1 C11 C12 D11 D12 F12'],
  },
  {
    why: '大分類に、お金の出どころがほかにある',
    hours: [-100, -100, null],
    effect: [250, 250, null],
    pillar: '歳入の確保',
    reasons: ['effect-other-source reduction 2 C11 C12 D11 D12 C4'],
  },
  {
    why: '同じ割合でも、効果の備考にほかの出どころがある',
    hours: [-100, -200, null],
    effect: [250, 500, null],
    effectNote: '印刷費の節減',
    reasons: ['effect-in-step reduction 3 C11 C12 D11 D12'],
  },

  // ── 配る数
  {
    why: '配る台数に比例する',
    hours: [-100, -200, null],
    target: ['50台', '100台'],
    reasons: ['rollout reduction 3 C11 C10 D11 D10'],
  },
  {
    why: '5パーセントまでの違いは、端数',
    hours: [-100, -209, null],
    target: ['50台', '100台'],
    reasons: ['rollout reduction 3 C11 C10 D11 D10'],
  },
  {
    why: '5パーセントを超えて違えば、比例しない',
    hours: [-100, -211, null],
    target: ['50台', '100台'],
    reasons: [],
  },
  {
    why: '数が変わらなければ、比例とは言えない',
    hours: [-100, -100, null],
    target: ['50台', '50台'],
    reasons: [],
  },
  {
    why: '訪問の数に比例すれば、使う時間',
    hours: [-100, -200, null],
    target: ['訪問50件', '訪問100件'],
    reasons: ['rollout-cases increase 3 C11 C10 D11 D10', 'labour increase 2 C11 C10 D11 D10'],
  },
  {
    why: '単位が違えば、比べない',
    hours: [-100, -200, null],
    target: ['50台', '100人'],
    reasons: [],
  },

  // ── 評価
  {
    why: '目標が＋、実績が△で○なら、△は減る分',
    hours: [100, null, null],
    hoursActual: [-100, null, null],
    rating: ['○'],
    reasons: ['actual-met reduction 3 C14 C11 C16'],
  },
  {
    why: '目標も実績も＋なら、何も言わない',
    hours: [100, -5, null],
    hoursActual: [100, null, null],
    rating: ['○'],
    reasons: [],
  },
  {
    why: '目標が＋、実績が△で×なら、△は増えた分',
    hours: [100, null, null],
    hoursActual: [-100, null, null],
    rating: ['×'],
    reasons: ['actual-missed increase 2 C14 C11 C16'],
  },
  {
    why: '○でも、目標の半分に満たない大きさなら、何とも言えない',
    hours: [100, null, null],
    hoursActual: [-49, null, null],
    rating: ['○'],
    reasons: [],
  },
  {
    why: '○で、目標のちょうど半分',
    hours: [100, null, null],
    hoursActual: [-50, null, null],
    rating: ['○'],
    reasons: ['actual-met reduction 3 C14 C11 C16'],
  },
  {
    why: '目標が△、実績が＋で×でも、＋は増えた分とは言えない',
    hours: [-100, null, null],
    hoursActual: [100, null, null],
    rating: ['×'],
    reasons: [],
  },
  {
    why: '評価がなければ、符号の違いだけでは分からない',
    hours: [100, null, null],
    hoursActual: [-100, null, null],
    reasons: [],
  },

  // ── お金の言葉
  {
    why: '効果のセルに利用料とあれば、かかるお金',
    measure: 'effect',
    effect: ['△500（システムの利用料）', null, null],
    reasons: ['money-cost increase 4 C12'],
  },
  {
    why: '効果の備考に利用料とあれば、1つ弱い',
    measure: 'effect',
    effect: [-500, null, null],
    effectNote: 'システムの利用料',
    reasons: ['money-cost increase 3 F12'],
  },
  {
    why: '目標に利用料とあれば、さらに弱い',
    measure: 'effect',
    effect: [-500, null, null],
    target: ['システムの利用料を払う'],
    reasons: ['money-cost increase 2 C10'],
  },
  {
    why: '△のない年度の目標は、△のことを言わない',
    measure: 'effect',
    effect: [-500, null, null],
    target: ['', 'システムの利用料を払う'],
    reasons: [],
  },
  {
    why: '浮くお金とかかるお金の両方が書いてあれば、両方を示す',
    measure: 'effect',
    effect: [-500, null, null],
    effectNote: 'システムの利用料。印刷費の節減',
    reasons: ['money-cost increase 3 F12', 'money-saved reduction 3 F12'],
  },
  {
    why: '時間の欄では、お金の言葉は何も言わない',
    hours: [-40, null, null],
    hoursNote: 'システムの利用料',
    reasons: [],
  },

  // ── 人件費
  {
    why: '人件費が減ると書いてある',
    measure: 'effect',
    effect: [-500, null, null],
    effectNote: '人件費の削減',
    reasons: ['personnel-cost reduction 4 F12 C12', 'money-saved reduction 3 F12'],
  },
  {
    why: '人件費が増えると書いてある',
    measure: 'effect',
    effect: [-500, null, null],
    effectNote: '人件費の増',
    reasons: ['personnel-cost-more increase 4 F12 C12', 'money-cost increase 3 F12'],
  },
  {
    why: '人件費を含まないと書いてある',
    measure: 'effect',
    effect: [-500, null, null],
    effectNote: '人件費は含まず',
    reasons: [],
  },

  {
    why: '時間の△の横で人件費に換算し、同じ行の効果がプラスなら、浮いた時間',
    hours: [-40, null, null],
    effect: [1, null, null],
    effectNote: '人件費に換算',
    reasons: ['effect-positive reduction 3 C11 C12', 'personnel-cost reduction 4 F12 C11'],
  },
  {
    why: '人件費に換算したとあるだけで、効果がマイナスなら、何も言わない',
    hours: [-40, null, null],
    effect: [-120, null, null],
    effectNote: '人件費に換算',
    reasons: [],
  },
  {
    why: '換算しただけでは、効果の△の意味は言えない',
    measure: 'effect',
    effect: [-120, 120, null],
    effectNote: '人件費に換算',
    reasons: ['sign-change increase 5 C12 D12'],
  },
  {
    why: '目標の文の人件費は、時間や効果の欄の話ではない',
    hours: [-40, null, null],
    effect: [120, null, null],
    goal: '人件費に換算して示す',
    reasons: ['effect-positive reduction 3 C11 C12'],
  },

  // ── 効果は先
  {
    why: '効果が出るのは、△の年度の後と書いてある',
    measure: 'effect',
    effect: [-500, null, null],
    note: '効果は令和7年度以降',
    reasons: ['effect-later increase 2 C17 C12'],
  },
  {
    why: '△と同じ年度からの効果なら、何も言わない',
    measure: 'effect',
    effect: [-500, null, null],
    note: '効果は令和6年度以降',
    reasons: [],
  },
  {
    why: '令和7年度以降にするのが、効果の話ではない',
    measure: 'effect',
    effect: [-500, null, null],
    note: '設置は令和7年度以降',
    reasons: [],
  },
  {
    why: '△が後の年度にもあれば、その前からの効果は何も言わない',
    measure: 'effect',
    effect: [-500, null, -300],
    note: '効果は令和7年度以降',
    reasons: [],
  },

  // ── 凡例
  {
    why: '時間の備考の凡例',
    hours: [-40, null, null],
    hoursNote: '△は削減を示す',
    reasons: ['legend-reduction reduction 5 F11', 'words-saved reduction 4 F11'],
  },
  {
    why: '効果の備考の凡例は、時間のことを言わない',
    hours: [-40, null, null],
    effectNote: '△は支出の増を示す',
    reasons: [],
  },

  // ── 人の手間
  {
    why: '△の年度がすべて訪問',
    hours: [-40, -40, null],
    target: ['各家庭を訪問', '事業所を訪問'],
    reasons: ['labour increase 2 C11 C10 D11 D10'],
  },
  {
    why: '訪問するのは、△の年度の一部だけ',
    hours: [-40, -40, null],
    target: ['相談会'],
    reasons: [],
  },
  {
    why: '人ではなく、システムがする',
    hours: [-40, null, null],
    target: ['オンライン相談'],
    reasons: [],
  },

  // ── 年度計画と工程（年度計画は10行に入り、その下は1行ずつ下がる）
  {
    why: '目標が空欄なら、年度計画の○を、その作業の言葉で読む。－の年度は何も言わない',
    hours: [-40, -40, null],
    plan: [['本格運用', '○', '－', '']],
    reasons: ['phase-operation reduction 2 C12 C10'],
  },
  {
    why: '年度計画に言葉があれば、作業の名前より先に読む',
    hours: [-40, -40, null],
    plan: [['本格運用', '導入準備', '導入準備', '']],
    reasons: ['phase-preparation increase 3 C12 C10 D12 D10'],
  },
  {
    why: '工程の矢印がかかる年度',
    hours: [-40, -40, -40],
    schedule: [['本格運用', '令和7年度', '令和8年度']],
    reasons: ['phase-operation reduction 3 D11 B18 E11 B18'],
  },
  {
    why: '終わりのない工程は、始めの年度だけ',
    hours: [-40, -40, -40],
    schedule: [['本格運用', '令和7年度']],
    reasons: ['phase-operation reduction 2 D11 B18'],
  },
  {
    why: '目標も計画も語らなければ、実績の言葉で読む',
    hours: [-40, null, null],
    actual: ['本格運用を開始'],
    reasons: ['phase-operation reduction 3 C11 C13'],
  },
  {
    why: '目標の言葉は、実績の言葉より先',
    hours: [-40, null, null],
    target: ['導入準備'],
    actual: ['本格運用を開始'],
    reasons: ['phase-preparation increase 3 C11 C10'],
  },

  // ── 境目
  {
    why: '同じ数の引き算は、増えも減りもしない',
    hours: [-36, null, null],
    hoursNote: '36時間-36時間=0時間',
    reasons: [],
  },
  {
    why: '＋1でも、＋に転じている',
    hours: [-100, 1, null],
    effect: [250, 500, null],
    hoursNote: '入力作業の削減',
    reasons: ['sign-change increase 5 C11 D11', 'words-saved reduction 1 F11'],
  },
  {
    why: '時間の備考に、効果は△の年度の後と書いてある',
    hours: [-40, null, null],
    hoursNote: '効果は令和7年度から',
    reasons: ['effect-later increase 2 F11 C11'],
  },
  {
    why: '書いてある年度の1つが△の年度なら、後のこととは言えない',
    hours: [-40, null, null],
    note: '令和6年度の効果は令和7年度以降',
    reasons: [],
  },
  ...(
    [
      ['90分→1時間', 'reduction'],
      ['30分→1時間', 'increase'],
      ['1人時→90分', 'increase'],
    ] as const
  ).map(([hoursNote, points]) => ({
    why: `時間の単位をそろえる：${hoursNote}`,
    hours: [-7, null, null],
    hoursNote,
    reasons: [`computed-change-${points} ${points} 4 F11`],
  })),
  ...(
    [
      ['1,500円→1千円', 'reduction'],
      ['15千円→1万円', 'reduction'],
      ['150万円→1百万円', 'reduction'],
      ['150百万円→1億円', 'reduction'],
      ['500円→1千円', 'increase'],
      ['5千円→1万円', 'increase'],
      ['50万円→1百万円', 'increase'],
      ['50百万円→1億円', 'increase'],
    ] as const
  ).map(([effectNote, points]) => ({
    why: `お金の単位をそろえる：${effectNote}`,
    measure: 'effect' as const,
    effect: [-7, null, null],
    effectNote,
    reasons: [`computed-change-${points} ${points} 4 F12`],
  })),

  // ── 年度の段階と、人の手間・配備の数
  {
    why: '目標にも実績にも△があれば、目標の年度の段階で読む',
    hours: [-40, null, null],
    hoursActual: [-40, null, null],
    target: ['準備'],
    reasons: ['phase-preparation increase 3 C11 C10'],
  },
  {
    why: '動いているのが人の手間なら、動いていることは減ったことを意味しない',
    hours: [-40, -40, null],
    target: ['訪問相談の運用', '訪問相談の運用'],
    reasons: ['labour increase 2 C11 C10 D11 D10'],
  },
  {
    why: '同じ台数の年度があっても、台数につれて増えれば配備の効果',
    hours: [-10, -10, -20],
    target: ['20台', '20台', '40台'],
    reasons: ['rollout reduction 3 C11 C10 D11 D10 E11 E10'],
  },

  // ── 目標と実績の符号が逆
  {
    why: '一人当たりの目標は、実績と比べられない',
    hours: ['24時間（一人当たり）', null, null],
    hoursActual: [-40, null, null],
    rating: ['◎'],
    reasons: [],
  },
  {
    why: '一人当たりの実績は、目標と比べられない',
    hours: [40, null, null],
    hoursActual: ['△24時間（一人当たり）', null, null],
    rating: ['◎'],
    reasons: [],
  },
  {
    why: '達成できず、実績がわずかでもプラスなら、△の意味は言えない',
    hours: [-2, null, null],
    hoursActual: [0.5, null, null],
    rating: ['△'],
    reasons: [],
  },

  // ── 単位
  ...(['H', 'h', '人時', '時間'] as const).map(
    (unit): EvidenceCase => ({
      why: `1${unit}は60分`,
      hours: [-10, null, null],
      hoursNote: `現行1${unit}→導入後50分`,
      reasons: ['computed-change-reduction reduction 4 F11'],
    }),
  ),
  ...(['H', 'h', '人時', '時間'] as const).map(
    (unit): EvidenceCase => ({
      why: `1${unit}は70分より短い`,
      hours: [-10, null, null],
      hoursNote: `現行1${unit}→導入後70分`,
      reasons: ['computed-change-increase increase 4 F11'],
    }),
  ),

  // ── 語られないこと
  {
    why: '段階の分からない年度の△は、準備の年度が空でも、始まったとは言えない',
    hours: [0, -40, null],
    target: ['準備', ''],
    reasons: [],
  },
  {
    why: '一人当たりの年度と全体の年度が混じれば、人数につれて増えたかは分からない',
    hours: ['△12時間（一人当たり）', -480, null],
    target: ['20名', '40名'],
    reasons: [],
  },
  {
    why: '目標の文のかけ算は、△と同じ数でなければ何も言わない',
    hours: [-40, null, null],
    goal: '8時間×10日×2人の立会い',
    reasons: [],
  },
  {
    why: '準備と設置の年度の△は、まだどちらとも言えない',
    hours: [-40, -40, null],
    target: ['準備', '機器の設置'],
    reasons: [],
  },
  {
    why: '動いている年度の＋のあとの△は、符号の向きからは何も言わない',
    hours: [40, -40, null],
    target: ['運用', '運用'],
    reasons: ['phase-operation reduction 3 D11 D10'],
  },
  {
    why: '1時間の準備と1時間の運用でも、減らないものは浮いた時間',
    hours: [-1, -1, null],
    target: ['準備', '運用'],
    reasons: ['phase-stays reduction 2 D11 D10 C11 C10'],
  },
  {
    why: '目標のない年度の実績は、目標と比べられない',
    hours: [null, -40, null],
    hoursActual: [40, null, null],
    rating: ['◎'],
    reasons: [],
  },
  {
    why: '備考の「削減」だけでは、時間の削減とは言えない',
    hours: [-40, null, null],
    note: '紙の削減',
    reasons: [],
  },
  {
    why: '備考に仕事の削減とあれば、時間のこと',
    hours: [-40, null, null],
    note: '入力作業の削減',
    reasons: ['words-saved reduction 5 C17'],
  },
  {
    why: '目指すところに仕事の削減とあるのは、弱い手がかり',
    hours: [-40, null, null],
    goal: '入力作業の削減',
    reasons: ['words-saved-aim reduction 1 C9'],
  },
  {
    why: '目指すところの「紙の削減」は、時間のことではない',
    hours: [-40, null, null],
    goal: '紙の削減',
    reasons: [],
  },
  {
    why: '△が2つの年度にあり、片方の年度の効果に費用とある',
    measure: 'effect',
    effect: [-500, '約300（導入費）', -300],
    reasons: [],
  },
  {
    why: '△が2つの年度にあり、片方の年度の実績に費用とある',
    measure: 'effect',
    effect: [-500, null, -300],
    effectActual: ['導入費は精算中', null, null],
    reasons: ['money-cost increase 3 C15'],
  },
];
