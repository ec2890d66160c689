import type { Change, RuleCases } from '../../rule-case';

/** 行動計画 of one city, with its 参考指標一覧 and the DX plan beside it: the same city as that of the baseline. */
const ACTION_PLAN: Change = {
  add: '9101',
  rows: [
    ['管理番号', 9101, '取組項目', '相談しやすい窓口づくり', '前期計画', '継続'],
    ['担当部署', '市民課'],
    ['アウトカム（達成後の状態）', '来庁しなくても相談できる方が増えている。'],
    ['現状・課題', '相談は窓口と電話に限られ、働く世代の相談が少ない。'],
    ['具体的な取組', '➤ 【DX】オンライン相談の導入（市民課）\n➤ 広報紙の特集の充実（広報課）'],
  ],
};
const indicators = (baseline: string, target: string): Change => ({
  add: '参考指標一覧',
  rows: [
    ['各取組項目の参考指標一覧'],
    [],
    ['管理番号', '取組項目', '参考指標', '2022年度（基準）', '2025年度（目標）'],
    [9101, '相談しやすい窓口づくり', '公式アプリ登録者数', baseline, target],
  ],
});

const DX_PLAN: Change = {
  add: '事業01',
  rows: [
    ['重点取組事項名', null, '1 便利な行政サービス', null, null, null, '管理番号', 1],
    ['事業名', null, 'オンライン相談の導入', null, null, null, '担当課', '市民課'],
    ['概要', null, '画面を通じて相談を受ける。'],
    ['現状・課題等', null, '相談は窓口と電話に限られている。'],
    ['目的', null, '来庁せずに相談できるようにする。'],
    ['今後の取組内容', null, '機器をそろえ、試行する課を決める。'],
    ['評価指標', '基準値', '市公式アプリ登録者数 120件／令和4年度'],
    [null, '目標値', '市公式アプリ登録者数 400件／令和7年度'],
    ['スケジュール', null, '令和5年度', '令和6年度', '令和7年度', '令和8年度'],
    [null, null, '準備', '試行', '運用'],
  ],
};

export const cases: RuleCases = {
  accept: [
    { name: '2つの計画で値が同じ', baseline: 'pairs', change: [ACTION_PLAN, indicators('120件', '400件'), DX_PLAN] },
    {
      name: '基準の年度が違えば、基準値も違ってよい',
      baseline: 'pairs',
      change: [
        ACTION_PLAN,
        indicators('120件', '400件'),
        DX_PLAN,
        { sheet: '事業01', at: 'C7', write: '市公式アプリ登録者数 150件／令和5年度' },
      ],
    },
    { name: '計画が1つだけ', baseline: 'pairs', change: [DX_PLAN] },
    {
      name: '数字の書き方だけが違う',
      baseline: 'pairs',
      change: [ACTION_PLAN, indicators('１２０件', '４００件'), DX_PLAN],
    },
  ],
  reject: [
    {
      name: '目標値が違う',
      baseline: 'pairs',
      change: [ACTION_PLAN, indicators('120件', '500件'), DX_PLAN],
      hits: [
        {
          cell: '事業01!C8',
          says: '事業01のC8の指標「市公式アプリ登録者数」の目標値は「400件」ですが、参考指標一覧のE4では「500件」です。',
          variant: 'target',
        },
      ],
    },
    {
      name: '基準値が違い、一方には「*」（別の年度の数値）が付いている',
      baseline: 'pairs',
      change: [ACTION_PLAN, indicators('*130件', '400件'), DX_PLAN],
      hits: [
        {
          cell: '事業01!C7',
          says: '事業01のC7の指標「市公式アプリ登録者数」の基準値は「120件」ですが、参考指標一覧のD4では「*130件」です。',
          variant: 'baseline',
          severity: 'info',
        },
      ],
    },
    {
      name: '基準値だけが1件違う',
      baseline: 'pairs',
      change: [ACTION_PLAN, indicators('121件', '400件'), DX_PLAN],
      hits: [
        {
          cell: '事業01!C7',
          says: '事業01のC7の指標「市公式アプリ登録者数」の基準値は「120件」ですが、参考指標一覧のD4では「121件」です。',
          variant: 'baseline',
        },
      ],
    },
  ],
};
