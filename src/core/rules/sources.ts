import type { RuleSource } from './rule';

/** A rule of the government's 行政データにおける機械可読性に関するルール, by its number. */
export function machineReadability(clause: 'L1-06' | 'L2-01' | 'L2-04' | 'L3-04' | 'L3-05'): RuleSource {
  return { document: '行政データにおける機械可読性に関するルール', clause };
}

/** What the 様式 itself asks for by its labels, headings and vocabulary. */
export const THE_FORM: RuleSource = { document: '使っている様式', clause: '見出し・記入欄・選択肢' };

/** This project's own judgement; the rule's words say why. */
export const OWN_JUDGEMENT: RuleSource = { document: 'Kohyo', clause: '独自の判断（理由は「なぜ大切か」）' };
