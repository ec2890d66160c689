import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '内容が具体的に書かれている' },
    {
      name: '行頭の「○」は箇条書きの記号',
      change: [{ at: '取組の方向性、内容', write: '○人員配置の見直し\n○台帳の整理' }],
    },
    {
      name: '文の中の「検討中」は仮の言葉ではない',
      change: [{ at: 'プラン策定時の現状及び課題認識', write: '他市では導入を検討中である。' }],
    },
    { name: '必須でない欄は対象にしない', change: [{ at: '参考事例等', write: '調査中' }] },
  ],
  reject: [
    {
      name: '人数が「〇人」のまま',
      change: [{ at: '3年後の目指す姿（最終目標）', write: '研修を受けた職員を〇人にする。' }],
      hits: [{ cell: 'C11' }],
    },
    {
      name: '目標が「未定」のまま',
      change: [{ at: '各年度目標', year: 2025, write: '未定' }],
      hits: [{ cell: 'D15', variant: 'pending' }],
    },
    {
      name: '部署が「○○課」のまま',
      change: [{ at: '主たる所管部署', write: '○○部○○課' }],
      hits: [{ cell: 'C6' }],
    },
    {
      name: '記入例が消されていない',
      change: [{ at: '取組の方向性、内容', write: '例：申請書を電子化する' }],
      hits: [{ cell: 'C9' }],
    },
    {
      name: '「記入してください」が残っている',
      change: [{ at: '取組の方向性、内容', write: 'ここに取組の内容を記入してください' }],
      hits: [{ cell: 'C9' }],
    },
    {
      name: '件数が「XX件」のまま',
      change: [{ at: '各年度目標', year: 2026, write: '申請をXX件受け付ける' }],
      hits: [{ cell: 'E15' }],
    },
  ],
};
