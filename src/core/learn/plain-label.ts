import { FIELDS, type FieldId } from '../fields/dictionary';
import { usualTemplate } from '../fields/key';
import { foldLabel } from '../notation/fold';
import type { FoundLabel } from './found-label';
import type { Meaning } from './propose-key';

const NEXT = /^(?:次年度|翌年度|来年度|次期|今後)(?:以降)?(?:の|に|へ|どう)/u;
const ASKS_NUMBER = /(?:額|数|率|費|量|値|年度)$/u;
const SAID = /(?:コメント|講評|総評|意見|所見)$/u;
const BY_OTHERS = /委員|外部|部長|所属長|本部|事務局|財政|企画|経営|監査|審査|有識者/u;
const DONE = /取組|内容|活動|実施|進捗|成果/u;

/** What a label with one value can be by how its words begin and end, where the dictionary has no word for it. */
export function meaningsOfPlainLabel({ text, isDated, isPast }: FoundLabel): Meaning[] {
  const words = foldLabel(text).replace(/\([^()]*\)$/u, '');
  if (NEXT.test(words) && !ASKS_NUMBER.test(words)) return [meaning('improvement')];
  if (SAID.test(words) && BY_OTHERS.test(words)) return [meaning('opinion')];
  // 令和5年度の主な取組 on the form of 令和6年度: what was done.
  if (isDated && isPast === true && DONE.test(words)) return [meaning('actual')];
  return [];
}

/** Just likely enough: whatever the dictionary says is surer. */
const LIKELY = 0.5;

function meaning(id: FieldId): Meaning {
  const field = FIELDS.get(id);
  if (!field) throw new Error(`no field ${id}`);
  return { field, key: usualTemplate(field), confidence: LIKELY };
}
