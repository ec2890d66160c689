import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { fixKohyo } from '../agree-fixes';

/** Slips that make another word of one about the city hall itself: seen in published 個票, and their like. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/[府町][内內](?=(?:の)?(?:全|各|関係)?(?:課|部署|所属|部局|部|室))/gu, '庁内'],
  [/府舎/gu, '庁舎'],
  [/全[府町](?=(?:的|の|各|部|課|$|[、・\s]))/gu, '全庁'],
  [/[間門](?=係(?:各|する|課|部))/gu, '関'],
  [/[名冬](?=課(?:$|[、・\s及等]))/gu, '各'],
];

/** 府内各課 for 庁内各課: a slip of the eye that no spelling check sees. A name of a section is held against the office's list instead. */
export const rule: Rule = {
  code: 'K612',
  group: 'crosscheck',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check({ kohyoList, cells }) {
    for (const one of kohyoList) {
      for (const value of one.fields.values()) {
        if (value.type !== 'department' || value.kind !== 'text') continue;
        const slips = SLIPS.filter(([pattern]) => value.text.search(pattern) >= 0);
        if (slips.length === 0) continue;
        const rewritten = slips.reduce((text, [pattern, right]) => text.replace(pattern, right), value.text);
        yield {
          cell: value.cell,
          kohyoIndex: one.index,
          params: {
            wrong: slips.flatMap(([pattern]) => value.text.match(pattern) ?? []).join('、'),
            right: slips.map(([, right]) => right).join('、'),
          },
          fixes: [fixKohyo(cells, value, rewritten)],
        };
      }
    }
  },
};
