import type { RuleCases } from '../../rule-case';

const HOURS = '業務量削減目標値（時間）';
const TARGET = '各年度目標';

export const cases: RuleCases = {
  accept: [
    { name: 'すべてプラスの数値' },
    {
      name: '準備の年度だけ△で、運用の年度に＋となる（取り決めのとおり）',
      change: [
        { at: TARGET, year: 2024, write: '要件定義' },
        { at: TARGET, year: 2025, write: '仕様確定、予算化' },
        { at: TARGET, year: 2026, write: '運用開始' },
        { at: HOURS, year: 2024, write: '△120' },
        { at: HOURS, year: 2025, write: '△240' },
      ],
    },
    {
      name: '△を減と決めている市で、△が減る分として書かれている',
      state: { convention: 'reduction' },
      change: [
        { at: HOURS, year: 2024, write: '－' },
        { at: HOURS, year: 2025, write: '△100時間（30時間-10時間=20時間/回 ×5回）' },
        { at: HOURS, year: 2026, write: '－' },
      ],
    },
    {
      name: 'どちらとも言えない△（K402で尋ねる）',
      change: [
        { at: HOURS, year: 2024, write: null },
        { at: HOURS, year: 2025, write: null },
        { at: HOURS, year: 2026, write: -50 },
        { at: TARGET, year: 2026, write: '－' },
        { at: '財政効果目標額（千円）', year: 2026, write: null },
        { at: 'E14', write: null },
      ],
    },
    { name: 'どの個票も△で書いている', baseline: 'facilities' },
    { name: '1つの年度だけ増えた', baseline: 'facilities', change: [{ at: 'B13', write: 60 }] },
    {
      name: '増減がない',
      baseline: 'facilities',
      change: [
        { at: 'B13', write: 0 },
        { at: 'C13', write: 0 },
        { at: 'D13', write: 0 },
      ],
    },
    {
      name: '△を付けない個票がほかにもある',
      baseline: 'facilities',
      change: [
        { sheet: '施設1', at: 'B13', write: 61 },
        { sheet: '施設2', at: 'B13', write: 62 },
        { sheet: '施設1', at: 'C13', write: 71 },
        { sheet: '施設2', at: 'C13', write: 72 },
        { sheet: '施設1', at: 'D13', write: 81 },
        { sheet: '施設2', at: 'D13', write: 82 },
        { sheet: '施設3', at: 'B13', write: 63 },
        { sheet: '施設3', at: 'C13', write: 73 },
        { sheet: '施設3', at: 'D13', write: 83 },
      ],
    },
  ],
  reject: [
    {
      name: '財政効果が時間と同じ割合で増えている△は、減る分',
      change: [
        { at: HOURS, year: 2024, write: -100 },
        { at: HOURS, year: 2025, write: '△150' },
        { at: HOURS, year: 2026, write: -600 },
        { at: '財政効果目標額（千円）', year: 2024, write: 200 },
      ],
      hits: [
        {
          cell: 'C16',
          says: '取り決めと逆です。「△ 100」は、減る時間（業務量の減）と読みました。',
          variant: 'hours-reduction',
          fix: { C16: 100, D16: 150, E16: 600 },
        },
      ],
    },
    {
      name: '欄の中の計算が減る分を出している。説明は残して符号だけ直す',
      change: [
        { at: HOURS, year: 2024, write: null },
        { at: HOURS, year: 2025, write: '△100時間（30時間-10時間=20時間/回 ×5回）' },
        { at: HOURS, year: 2026, write: null },
      ],
      hits: [
        {
          cell: 'D16',
          says: '取り決めと逆です。「△100時間（30時間-10時間=20時間/回 ×5回）」は、減る時間（業務量の減）と読みました。',
          variant: 'hours-reduction',
          fix: { D16: '100時間（30時間-10時間=20時間/回 ×5回）' },
        },
      ],
    },
    {
      name: '△を減と決めている市で、準備に要する時間が△で書かれている',
      state: { convention: 'reduction' },
      change: [
        { at: TARGET, year: 2024, write: '要件定義' },
        { at: TARGET, year: 2025, write: '仕様確定、予算化' },
        { at: TARGET, year: 2026, write: '運用開始' },
        { at: HOURS, year: 2024, write: '△120' },
        { at: HOURS, year: 2025, write: '△240' },
      ],
      hits: [
        {
          cell: 'C16',
          says: '取り決めと逆です。「△120」は、かかる時間（業務量の増）と読みました。',
          variant: 'hours-increase',
          fix: { C16: 120, D16: 240, E16: -960 },
        },
      ],
    },
    {
      name: '財政効果の△が節減として書かれている',
      change: [
        { at: '財政効果目標額（千円）', year: 2025, write: '△300' },
        { at: '財政効果目標額（千円）', year: 2026, write: '△1200' },
        { at: '財政効果目標額（千円）', remarks: true, write: '用紙代の節減額' },
      ],
      hits: [
        {
          cell: 'D17',
          says: '取り決めと逆です。「△300」は、減る費用・増える収入（効果）と読みました。',
          variant: 'effect-reduction',
          fix: { D17: 300, E17: 1200 },
        },
      ],
    },
    {
      name: '△を付け忘れた',
      baseline: 'facilities',
      change: [
        { at: 'B13', write: 60 },
        { at: 'C13', write: 70 },
        { at: 'D13', write: 80 },
      ],
      hits: [
        {
          cell: 'B13',
          variant: 'left-off',
          severity: 'warning',
          says: '△が付いていません（「60」）。ほかの個票では、この行にほとんど付いています。',
        },
      ],
    },
    {
      name: '書いてある年度すべてに付け忘れた',
      baseline: 'facilities',
      change: [
        { sheet: '施設2', at: 'B13', write: 61 },
        { sheet: '施設2', at: 'C13', write: 71 },
        { sheet: '施設2', at: 'D13', write: null },
      ],
      hits: [
        {
          cell: '施設2!B13',
          variant: 'left-off',
          severity: 'warning',
          says: '△が付いていません（「61」）。ほかの個票では、この行にほとんど付いています。',
        },
      ],
    },
    {
      name: '増える行に△を付けた',
      baseline: 'facilities',
      change: [
        { at: 'B10', write: -900 },
        { at: 'C10', write: -900 },
        { at: 'D10', write: -900 },
      ],
      hits: [
        {
          cell: 'B10',
          variant: 'put-on',
          severity: 'warning',
          says: '△が付いています（「△ 900」）。ほかの個票では、この行にほとんど付いていません。',
        },
      ],
    },
  ],
};
