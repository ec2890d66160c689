import { type Fault, typed } from './fault';

export const required: readonly Fault[] = [
  typed('現状及び課題認識が空欄', { 個票03: { C8: null } }, [['K201', '個票03', 'C8']]),
  typed('所管部署が空欄', { 個票23: { C6: null } }, [['K201', '個票23', 'C6']]),
  typed(
    '目標だけがあり、年度計画がない',
    {
      個票11: { B13: null, C13: null, B14: null, C14: null, D14: null, E14: null, B15: null, D15: null, E15: null },
    },
    [['K203', '個票11', 'B12']],
  ),
  typed('年度計画だけがあり、目標がない', { 個票09: { C16: null, D16: null, E16: null } }, [['K204', '個票09', 'C16']]),
  typed('仮の言葉が残った目標', { 個票17: { E16: '納付率〇％' } }, [['K205', '個票17', 'E16']]),
  typed('まだ決まらない効果額', { 個票18: { E18: '未定（電気料金の改定後に積算）' } }, [['K206', '個票18', 'E18']]),
  typed('いつ行うのかが書かれていない計画', { 個票22: { D15: null, E15: null } }, [['K208', '個票22', 'B15']]),
];
