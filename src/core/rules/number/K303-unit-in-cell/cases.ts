import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '数値だけが入力されている' },
    {
      name: '単位は備考に書いてよい',
      change: [{ at: '財政効果目標額（千円）', remarks: true, write: '1,200千円は運用費を含む' }],
    },
    {
      name: '見出しと違う単位は、別の指摘（K304）で扱う',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '1,200,000円' }],
    },
    {
      name: '単位のほかに説明もあるときは、別の指摘（K312）で扱う',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '960時間（全件）' }],
    },
  ],
  reject: [
    {
      name: '「時間」が付いている',
      change: [{ at: '業務量削減目標値（時間）', year: 2025, write: '△24時間' }],
      hits: [
        {
          cell: 'D16',
          says: '単位が入り、文字になっています（「△24時間」）。数値の -24（表示は △ 24）に直せます。',
          fix: { D16: -24 },
        },
      ],
    },
    {
      name: '「千円」が付いている',
      change: [{ at: '財政効果目標額（千円）', year: 2026, write: '1,200千円' }],
      hits: [
        {
          cell: 'E17',
          says: '単位が入り、文字になっています（「1,200千円」）。数値の 1,200 に直せます。',
          variant: 'plain',
          fix: { E17: 1200 },
        },
      ],
    },
    {
      name: '「h」も時間の単位',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '960h' }],
      hits: [
        {
          cell: 'E16',
          says: '単位が入り、文字になっています（「960h」）。数値の 960 に直せます。',
          variant: 'plain',
          fix: { E16: 960 },
        },
      ],
    },
    {
      name: '単位のない見出しの欄で、ほかの個票は数値だけを書いている',
      baseline: 'facilities',
      change: [{ at: 'B17', write: '900件' }],
      hits: [
        {
          cell: 'B17',
          variant: 'others',
          says: '単位が入り、文字になっています（「900件」）。数値の 900 だけにすると集計できます。',
          fix: { B17: 900 },
        },
      ],
    },
  ],
};
