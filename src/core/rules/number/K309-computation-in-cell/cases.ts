import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '計算の結果だけが数値で書かれている' },
    { name: '計算式は備考にある', change: [{ at: '業務量削減目標値（時間）', remarks: true, write: '12時間×80日' }] },
  ],
  reject: [
    {
      name: '結果と計算式が同じセルにある（備考は空いている）',
      change: [{ at: '業務量削減目標値（時間）', year: 2026, write: '960時間（12時間×80日）' }],
      hits: [{ cell: 'E16', fix: { F16: '960時間（12時間×80日）', E16: 960 } }],
    },
    {
      name: '備考がふさがっているときは、自動では直さない',
      change: [
        { at: '業務量削減目標値（時間）', year: 2026, write: '960時間（12時間×80日）' },
        { at: '業務量削減目標値（時間）', remarks: true, write: '開札の確認を含む' },
      ],
      hits: [{ cell: 'E16' }],
    },
  ],
};
