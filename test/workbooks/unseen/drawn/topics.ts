/** What the imaginary city's sections write on their sheets: one row per item. */
export interface Topic {
  readonly name: string;
  readonly place: string;
  readonly division: string;
  readonly section: string;
  readonly purpose: string;
  readonly background: string;
  readonly content: string;
  readonly result: string;
  readonly problem: string;
  readonly next: string;
  readonly person: string;
}

const topic = (
  name: string,
  place: string,
  division: string,
  section: string,
  [purpose, background, content, result, problem, next]: readonly [string, string, string, string, string, string],
  person: string,
): Topic => ({ name, place, division, section, purpose, background, content, result, problem, next, person });

export const TOPICS: readonly Topic[] = [
  topic(
    '放課後の居場所づくり',
    '北児童館',
    '福祉部',
    'こども課',
    [
      'こどもが安心して過ごせる場をふやす。',
      '夕方に過ごす場が足りない地区がある。',
      '空き教室を使った居場所を開く。',
      '新たに二か所を開いた。',
      '見守る人の確保が追いつかない。',
      '大学生の参加を呼びかける。',
    ],
    '青木',
  ),
  topic(
    '図書の予約受取の拡大',
    '中央図書館',
    '教育部',
    '生涯学習課',
    [
      '働く世代の利用をふやす。',
      '開館中に来られない利用者が多い。',
      '駅と支所に受取の棚を置く。',
      '駅前の棚が動きはじめた。',
      '棚の空きが足りない日がある。',
      '棚を一台ふやす。',
    ],
    '井上',
  ),
  topic(
    '道路照明の更新',
    '彩原中央公園',
    '建設部',
    '道路維持課',
    [
      '夜の安全を保ち、電気代を下げる。',
      '古い灯具の球切れが続いている。',
      '灯具を順に取り替える。',
      '予定した路線を終えた。',
      '部材の値上がりが続く。',
      '国の補助を申し込む。',
    ],
    '上田',
  ),
  topic(
    '納付方法の見直し',
    '西公民館',
    '総務部',
    '収税課',
    [
      '納めやすくして収納率を高める。',
      '窓口での納付に偏っている。',
      '二次元コードでの納付を始める。',
      '利用が全体の三割になった。',
      '高齢の方への周知が足りない。',
      '支所で説明会を開く。',
    ],
    '遠藤',
  ),
  topic(
    '移住相談の窓口づくり',
    '移住交流センター',
    '企画部',
    '地域振興課',
    [
      '移り住む人をふやす。',
      '相談先が分かれていて案内に手間がかかる。',
      '相談の窓口を一つにまとめる。',
      '相談の数が前の年を上回った。',
      '空き家の紹介が追いつかない。',
      '登録を呼びかける便りを出す。',
    ],
    '岡本',
  ),
  topic(
    '給食の食材調達の共同化',
    '学校給食センター',
    '教育部',
    '学校給食課',
    [
      'よい食材を安定して手に入れる。',
      '学校ごとの発注で割高になっている。',
      '発注を取りまとめる。',
      '野菜の半分を共同で買った。',
      '納品の時刻の調整が難しい。',
      '配送の順路を組み直す。',
    ],
    '加藤',
  ),
  topic(
    '空き家の見回り',
    '東コミュニティセンター',
    '建設部',
    '住宅政策課',
    [
      '危ない空き家を早く見つける。',
      '苦情が入ってから見に行く形になっている。',
      '地区ごとに年二回見て回る。',
      '全地区を一度回り終えた。',
      '持ち主の分からない家が残る。',
      '登記の調べを委ねる。',
    ],
    '木村',
  ),
  topic(
    '健診の受診のよびかけ',
    '保健センター',
    '福祉部',
    '健康推進課',
    [
      '病気を早く見つける。',
      '四十代の受診が少ない。',
      'はがきと電話でよびかける。',
      '受診する人がふえた。',
      '休みの日の枠が足りない。',
      '日曜の健診をふやす。',
    ],
    '工藤',
  ),
  topic(
    '文書の電子保存',
    '市民会館',
    '総務部',
    '総務課',
    [
      '探す時間を減らす。',
      '書庫がいっぱいになっている。',
      '決裁を電子に移す。',
      '三つの課で始めた。',
      '図面の取り込みに時間がかかる。',
      '大きな図面は外に委ねる。',
    ],
    '小林',
  ),
  topic(
    '農業用水路の長寿命化',
    '農村環境改善センター',
    '産業部',
    '農林課',
    [
      '水路を長く使えるようにする。',
      '傷みの進んだ水路が多い。',
      '点検の結果から順に直す。',
      '六路線を直した。',
      '担い手が高齢になっている。',
      '作業の一部を委ねる。',
    ],
    '佐久間',
  ),
];

export function topicOf(item: number): Topic {
  const found = TOPICS[item % TOPICS.length];
  if (!found) throw new Error('no topic');
  return found;
}
