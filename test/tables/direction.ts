import type { Direction } from '../../src/core/direction/direction';
import type { Brief } from '../core/direction/kohyo-of';

/** 一件ずつ人が読んで決めた向き。備考（why）は、なぜそう読むか。 */
export interface DirectionCase extends Brief {
  readonly why: string;
  readonly means: { readonly hours?: Direction; readonly effect?: Direction };
}

export const directionCases: readonly DirectionCase[] = [
  // ── 書いた課の凡例
  {
    why: '備考に「△は減る時間」と課が書いている',
    means: { hours: 'reduction' },
    hours: [-40, -40, -40],
    hoursNote: '△は減る時間です。',
  },
  {
    why: '備考に「△はかかる時間」と課が書いている',
    means: { hours: 'increase' },
    hours: [-40, -40, -40],
    hoursNote: '△はかかる時間',
  },
  // ── 符号の変化
  {
    why: '準備の2年は△、運用の年に＋: 準備に要する時間',
    means: { hours: 'increase' },
    hours: ['△300', '△200', 900],
    target: ['要件定義', '仕様確定、予算化', '運用開始'],
  },
  {
    why: '計画も目標も何も語らないが、△のあと＋に転じる',
    means: { hours: 'increase' },
    hours: [-40, 0, 60],
  },
  {
    why: '導入の年に0、翌年＋',
    means: { hours: 'increase' },
    hours: ['△15', 0, 40],
    target: ['機器の選定', '導入', '運用'],
  },
  {
    why: '準備を＋、運用を△と書く課: △は減る分',
    means: { hours: 'reduction' },
    hours: [120, '△300', '△300'],
    target: ['導入準備、業者選定', '本格運用', '本格運用'],
  },
  {
    why: '＋のあと最後だけ△で、目標は何も語らない: どちらとも言えない',
    means: { hours: 'undetermined' },
    hours: [50, 50, '△20'],
  },
  {
    why: '段階ごとに準備がある: 準備の年度△、運用の年度＋と書き分けている',
    means: { hours: 'increase' },
    hours: ['△60', 200, '△60', 400],
    target: ['第1期の準備', '第1期の運用', '第2期の準備', '全期の運用'],
  },
  {
    why: '5年の計画で、3年目から＋',
    means: { hours: 'increase' },
    hours: ['△10', '△20', 5, 30, 60],
    target: ['調査', '予算化', '試行', '本格実施', '本格実施'],
  },
  // ── 段階
  {
    why: '準備は0、運用の年だけ△: 動き出して減る',
    means: { hours: 'reduction' },
    hours: [0, 0, '△200'],
    target: ['方針決定、予算要求', '業者選定、契約', '委託開始'],
  },
  {
    why: '準備は－、運用の年から△',
    means: { hours: 'reduction' },
    hours: ['－', '△80', '△90'],
    target: ['検討', '運用', '運用'],
  },
  {
    why: '3年とも協議と準備だけ: 手間がかかる',
    means: { hours: 'increase' },
    hours: [-20, -30, -30],
    target: ['先進地の研究、関係機関との協議', '関係機関との協議', '関係機関との協議、実施の準備'],
  },
  {
    why: '3年とも本格運用で△が続く: 減る分',
    means: { hours: 'reduction' },
    hours: ['△120', '△120', '△120'],
    target: ['本格運用', '本格運用', '本格運用'],
  },
  {
    why: '準備で大きく、運用で小さくなるだけでは決め手にならない',
    means: { hours: 'undetermined' },
    hours: ['△200', '△50', '△40'],
    target: ['要件定義', '運用', '運用'],
  },
  {
    why: '「本格導入準備」は準備であって導入ではない',
    means: { hours: 'increase' },
    hours: ['△30', '△30', '△30'],
    target: ['調査', '本格導入準備', '運用方法の検討'],
  },
  {
    why: '「検討結果に基づく運用」は運用。準備の年は0',
    means: { hours: 'reduction' },
    hours: [0, '△40', '△60'],
    target: ['検討', '検討結果に基づく運用', '運用の拡大'],
  },
  {
    why: '「検討を継続」「調査の実施」は、継続・実施とあっても準備のまま',
    means: { hours: 'increase' },
    hours: ['△15', '△15', '△15'],
    target: ['検討を開始', '検討を継続', '調査の実施'],
  },
  {
    why: '年度目標は空欄だが、年度計画が準備を語る',
    means: { hours: 'increase' },
    hours: ['△24', '△24', '△24'],
    plan: [
      ['要件の整理', '洗い出し', '仕様書作成', '仕様書作成'],
      ['関係課との調整', '協議', '協議', '協議'],
    ],
  },
  {
    why: '年度計画が矢印だけの行は、行の名前（運用）が段階を語る。準備の年は0',
    means: { hours: 'reduction' },
    hours: [0, '△50', '△50'],
    plan: [
      ['導入の準備', '→', '', ''],
      ['運用', '', '→', '→'],
    ],
  },
  {
    why: '準備の年だけ△で、運用の年は0: 準備が終われば手間もなくなる',
    means: { hours: 'increase' },
    hours: ['△40', 0, 0],
    target: ['移行準備', '運用', '運用'],
  },
  {
    why: '△の年度に何の記述もない',
    means: { hours: 'undetermined' },
    hours: ['△100', '△100', '△100'],
  },
  {
    why: '目標が「実施」とあるだけでは、取組そのものか、そのための手間かわからない',
    means: { hours: 'undetermined' },
    hours: ['△12', '△12', '△12'],
    target: ['実施', '実施', '実施'],
  },
  {
    why: '移行作業と試行は準備、3年目の運用で＋',
    means: { hours: 'increase' },
    hours: ['△100', '△150', 10],
    target: ['マニュアル更新', 'データ移行作業', '運用'],
  },
  // ── 財政効果とのつりあい
  {
    why: '時間と同じ割合で財政効果が増える: 減る時間を金額にしている。周知は準備の語だが、これに勝てない',
    means: { hours: 'reduction' },
    hours: ['△500', '△600', '△750'],
    effect: [1000, 1200, 1500],
    target: ['利用の周知', '利用の周知', '対象の検討'],
  },
  {
    why: '同じ年度の財政効果がすべてプラスで、△は転じない',
    means: { hours: 'reduction' },
    hours: ['△90', '△90', '△90'],
    effect: [180, 180, 180],
  },
  {
    why: '準備だけの3年に、補助金の見直しによる財政効果: 時間とは別の話で、食い違うので決めない',
    means: { hours: 'undetermined' },
    category: '歳出の抑制',
    hours: ['▲80', '▲80', '▲80'],
    effect: ['－', '－', 200],
    target: ['調査', '検証', '次年度の予算計上'],
  },
  {
    why: '財政効果は土地の売却収入と書いてある: 時間の向きは準備の段階が語る',
    means: { hours: 'increase' },
    hours: ['△60', '△60', '△60'],
    effect: [3000, 5000, 4000],
    effectNote: '土地の売却収入',
    target: ['測量の準備、地権者との協議', '公募準備', '契約の準備'],
  },
  {
    why: '財政効果がプラスでも、広告収入であって時間の話ではない。ほかに手がかりもない',
    means: { hours: 'undetermined' },
    hours: ['△30', '△30', '△30'],
    effect: [500, 500, 500],
    effectNote: '封筒への広告収入',
  },
  {
    why: '備考に人件費削減分とある',
    means: { hours: 'reduction' },
    hours: ['△100', '△100', '△100'],
    effect: [250, 250, 250],
    effectNote: '人件費削減分（2,500円/時間）',
  },
  {
    why: '人件費は含まないと書いてある: 人件費の話ではない',
    means: { hours: 'undetermined' },
    hours: ['△100', '△100', '△100'],
    effect: ['－', '－', '－'],
    effectNote: '人件費の削減は見込んでいない',
  },
  {
    why: '△の年度の財政効果は0で、プラスになるのは＋に転じた年度: 準備の手間',
    means: { hours: 'increase' },
    hours: ['△200', '△100', 400],
    effect: [0, 0, 800],
    target: ['要件定義', '構築', '運用'],
  },
  // ── 計算
  {
    why: '欄の中で前から後を引いている',
    means: { hours: 'reduction' },
    hours: ['△1,120時間 (20時間-6時間=14時間/日 ×80日)', '－', '－'],
  },
  {
    why: '現行から導入後へ減っている（備考）',
    means: { hours: 'reduction' },
    hours: [0, '△30', '△30'],
    hoursNote: '現行40時間→導入後10時間',
  },
  {
    why: '導入後のほうが増えている（備考）',
    means: { hours: 'increase' },
    hours: ['△20', '△20', '△20'],
    hoursNote: '現行10時間→導入後30時間',
  },
  {
    why: '先に導入後、後に現行と書いてあっても、減っていることに変わりはない',
    means: { hours: 'reduction' },
    hours: ['△25', '△25', '△25'],
    hoursNote: '導入後15時間（現行40時間）',
  },
  {
    why: '「導入後」から「現行」を引いた計算: 増える分',
    means: { hours: 'increase' },
    hours: ['△20', '△20', '△20'],
    hoursNote: '導入後50時間-現行30時間=20時間',
  },
  {
    why: '説明会に従事する時間の掛け算',
    means: { hours: 'increase' },
    hours: ['△96', '△96', '△96'],
    hoursNote: '説明会対応 4人×8時間×3回＝96時間 従事',
  },
  {
    why: '不要となる作業の掛け算',
    means: { hours: 'reduction' },
    hours: ['△120', '△120', '△120'],
    hoursNote: '集計作業が不要となる 1時間×10人×12月＝120時間',
  },
  {
    why: '掛け算だけでは、かかるのか減るのかわからない',
    means: { hours: 'undetermined' },
    hours: ['△120', '△120', '△120'],
    hoursNote: '1時間×10人×12月',
  },
  {
    why: '取組の内容に書かれた計算の答えが△の値と同じ',
    means: { hours: 'reduction' },
    approach: '申請の受付を電子化する。受付1件30分から10分に短縮。年間720時間から240時間へ、480時間の短縮となる。',
    hours: ['－', '△480', '△480'],
  },
  {
    why: '待ち時間は来庁者の時間で、職員の業務量ではない',
    means: { hours: 'undetermined' },
    hours: ['△50', '△50', '△50'],
    hoursNote: '窓口の待ち時間 30分→10分',
  },
  {
    why: '備考の「従事」は前と後の人員を比べているだけで、計算は欄の中にある',
    means: { hours: 'reduction' },
    hours: ['△600時間 (18時間-8時間=10時間/日 ×60日)', '△600時間 (18時間-8時間=10時間/日 ×60日)', '－'],
    hoursNote: '(これまで) 3人6時間/日 従事 (見直し後) 2人4時間/日 従事',
  },
  {
    why: '訪問の時間: 新たにかかる仕事',
    means: { hours: 'increase' },
    hours: ['△240', '△240', '△240'],
    hoursNote: '個別訪問に要する時間 2時間×120世帯',
  },
];
