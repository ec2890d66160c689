import { FIELDS, type FieldId } from '../fields/dictionary';
import { usualTemplate } from '../fields/key';
import { sideOf } from '../fields/sides';
import { foldLabel } from '../notation/fold';
import type { FoundLabel } from './found-label';
import type { Meaning } from './propose-key';
import { unitOfRow } from './unit-of';

const EFFECT = /削減|縮減|節減|短縮|増減|効果/u;
const SAVED = /効果|削減額|縮減額|節減額/u;
const SPENT = /経費|費用|コスト/u;
const OUTCOME = /成果|アウトカム|数値目標|KPI/iu;
const OUTPUT = /活動|アウトプット|事業量/u;
const MEASURED = /指標|目標|実績値|達成値/u;
const USE = /(?:利用|来館|入館|来場|参加|受講|延べ)者数/u;
const TOLD = /内容|取組|計画|工程|予定|進め方|実施状況|進捗/u;

/** What a row with one value per year can be by its unit and its side of plan and result, where its words alone do not tell. */
export function meaningsOfYearlyRow(label: FoundLabel): Meaning[] {
  const { text, heading } = label;
  const words = foldLabel(text);
  const unit = unitOfRow(text, label);
  // Of years that are over, only what came of them can be told.
  const side = sideOf(words) ?? sideOf(heading) ?? (label.isPast === true ? 'result' : null);
  const isDone = side === 'result';
  if (EFFECT.test(words) && unit === 'hour') return [meaning(isDone ? 'hours.actual' : 'hours.target', 0.65)];
  if (SAVED.test(words) && !SPENT.test(words) && (unit === 'thousandYen' || unit === 'yen'))
    return [meaning(isDone ? 'effect.actual' : 'effect.target', 0.65)];
  // What was done says less of an item than what came of it.
  if (OUTPUT.test(words)) return [];
  if (side !== null && (OUTCOME.test(words) || MEASURED.test(words)))
    return [meaning(isDone ? 'actual' : 'target', OUTCOME.test(words) ? 0.65 : 0.6)];
  // What people made of it is what came of it.
  if (side !== 'plan' && USE.test(words)) return [meaning('actual', 0.55)];
  if (unit !== null || !TOLD.test(words)) return [];
  // Beside a row of plans, what is told without saying of what is what was done.
  return isDone
    ? [meaning('actual', 0.6)]
    : side === null
      ? [meaning('plan', 0.6), meaning('actual', 0.55)]
      : [meaning('plan', 0.6)];
}

function meaning(id: FieldId, confidence: number): Meaning {
  const field = FIELDS.get(id);
  if (!field) throw new Error(`no field ${id}`);
  return { field, key: usualTemplate(field), confidence };
}
