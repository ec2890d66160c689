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
    { name: '同じ名前の票がある', baseline: 'pairs', change: [ACTION_PLAN, DX_PLAN] },
    {
      name: '名前の書き方が少し違う',
      baseline: 'pairs',
      change: [ACTION_PLAN, DX_PLAN, { sheet: '事業01', at: 'C2', write: 'オンラインでの相談を導入' }],
    },
    { name: 'もう一方の計画が開かれていない', baseline: 'pairs', change: [ACTION_PLAN] },
    {
      name: '印のない取組は、この計画だけのもの',
      baseline: 'pairs',
      change: [
        ACTION_PLAN,
        DX_PLAN,
        { sheet: '9101', at: 'B5', write: '➤ 【DX】オンライン相談の導入（市民課）\n➤ 公用車予約の電子化（総務課）' },
      ],
    },
  ],
  reject: [
    {
      name: '取組にあたる票がない',
      baseline: 'pairs',
      change: [
        ACTION_PLAN,
        DX_PLAN,
        {
          sheet: '9101',
          at: 'B5',
          write:
            '➤ 【DX】オンライン相談の導入（市民課）\n➤ 【DX】公用車予約の電子化（総務課）\n➤ 広報紙の特集の充実（広報課）',
        },
      ],
      hits: [
        {
          cell: '9101!B5',
          says: '9101のB5にある「【DX】公用車予約の電子化」にあたる票が、「DX推進計画アクションプラン 事業票」に見つかりません。',
          variant: 'action',
        },
      ],
    },
    {
      name: '票を挙げた取組がない',
      baseline: 'pairs',
      change: [
        ACTION_PLAN,
        DX_PLAN,
        { copy: '事業01', as: '事業02' },
        { sheet: '事業02', at: 'H1', write: 2 },
        { sheet: '事業02', at: 'C2', write: '避難所の開設状況の配信' },
        { sheet: '事業02', at: 'C3', write: '避難所を開いたことを、地図の上ですぐに知らせる仕組みを設ける。' },
        { sheet: '事業02', at: 'C4', write: '避難所を開いたことが、遠くの方に伝わるまでに時間がかかっている。' },
        { sheet: '事業02', at: 'C5', write: '避難する先を迷わずに選べるようにする。' },
        { sheet: '事業02', at: 'C6', write: '開設の記録をそのまま配信できる仕組みを調べ、訓練で試す。' },
      ],
      hits: [
        {
          cell: '事業02!C2',
          says: '事業02のC2「避難所の開設状況の配信」を挙げた取組が、「行財政改革大綱後期行動計画 取組項目」に見つかりません。',
          variant: 'item',
          severity: 'info',
        },
      ],
    },
    {
      name: '番号の抜けた抜粋では、足りない票を参考としてお知らせする',
      baseline: 'pairs',
      change: [
        ACTION_PLAN,
        DX_PLAN,
        { sheet: '事業01', at: 'H1', write: 3 },
        {
          sheet: '9101',
          at: 'B5',
          write: '➤ 【DX】オンライン相談の導入（市民課）\n➤ 【DX】公用車予約の電子化（総務課）',
        },
      ],
      hits: [
        {
          cell: '9101!B5',
          says: '9101のB5にある「【DX】公用車予約の電子化」にあたる票が、「DX推進計画アクションプラン 事業票」に見つかりません。',
          variant: 'action',
          severity: 'info',
        },
      ],
    },
  ],
};
