import type { RuleCases } from '../../rule-case';
import { ACTION_PLAN, DX_PLAN } from '../two-plans';

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
    {
      name: '似ていない名前も、「設定」で30％から同じとしている',
      baseline: 'pairs',
      state: { options: { K615: { likeness: 30 } } },
      change: [ACTION_PLAN, DX_PLAN, { sheet: '事業01', at: 'C2', write: 'オンライン窓口の整備' }],
    },
  ],
  reject: [
    {
      name: '書き方が少し違うだけでも、「設定」で85％からとすれば別の取組',
      baseline: 'pairs',
      state: { options: { K615: { likeness: 85 } } },
      change: [ACTION_PLAN, DX_PLAN, { sheet: '事業01', at: 'C2', write: 'オンラインでの相談を導入' }],
      hits: [
        {
          cell: '9101!B5',
          says: '「DX推進計画アクションプラン 事業票」に、「【DX】オンライン相談の導入」にあたる票が見つかりません。',
          variant: 'action',
        },
        {
          cell: '事業01!C2',
          says: '「行財政改革大綱後期行動計画 取組項目」に、「オンラインでの相談を導入」を挙げた取組が見つかりません。',
          variant: 'item',
          severity: 'info',
        },
      ],
    },
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
          says: '「DX推進計画アクションプラン 事業票」に、「【DX】公用車予約の電子化」にあたる票が見つかりません。',
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
          says: '「行財政改革大綱後期行動計画 取組項目」に、「避難所の開設状況の配信」を挙げた取組が見つかりません。',
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
          says: '「DX推進計画アクションプラン 事業票」に、「【DX】公用車予約の電子化」にあたる票が見つかりません。',
          variant: 'action',
          severity: 'info',
        },
      ],
    },
  ],
};
