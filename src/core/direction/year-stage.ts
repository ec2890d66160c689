import { type FieldValue, type Kohyo, textOf } from '../form/kohyo';
import { foldWidth } from '../notation/fold';
import { parseYear } from '../notation/year';
import { stageOfText, together, type YearStage } from './stage';

export interface StageOfYear {
  readonly stage: YearStage;
  /** The field that told it, and the words in it. */
  readonly field: FieldValue | null;
  readonly words: string;
}

/** A cell that only says "in this year": the row's own words tell what. */
const BAR = /^[○〇●◎◯→⇒⇨➡━─←↔~〜\s-]+$|^(?:実施|継続|同左|〃|同上)$/;

interface PlanText {
  readonly field: FieldValue;
  readonly text: string;
}

function planTexts(kohyo: Kohyo, year: number): readonly PlanText[] {
  const found: PlanText[] = [];
  for (const field of kohyo.fields.values()) {
    const { id, row } = field.field;
    if ((id !== 'plan' && id !== 'planRows') || field.year !== year) continue;
    if (field.kind === 'blank' || field.kind === 'none') continue;
    const task = kohyo.fields.of('planRows.task', { row })?.text ?? '';
    found.push({ field, text: BAR.test(foldWidth(field.text).trim()) && task !== '' ? task : field.text });
  }
  return [...found, ...scheduled(kohyo, year)];
}

/** Bars of a schedule that lie over the year. */
function scheduled(kohyo: Kohyo, year: number): readonly PlanText[] {
  return kohyo.fields.all('schedule.text').flatMap((field) => {
    if (field.text.trim() === '') return [];
    const { row } = field.field;
    const from = parseYear(kohyo.fields.of('schedule.from', { row })?.text ?? '')?.year;
    const to = parseYear(kohyo.fields.of('schedule.to', { row })?.text ?? '')?.year ?? from;
    return from !== undefined && to !== undefined && from <= year && year <= to ? [{ field, text: field.text }] : [];
  });
}

/** What a year's target says of its stage, and where it says nothing, what the year's plan, schedule and 実績 say. */
export function stageOfYear(kohyo: Kohyo, year: number): StageOfYear {
  const name = textOf(kohyo, 'name');
  const target = kohyo.fields.of('target', { year });
  const told = target ? stageOfText(target.text, name) : 'unknown';
  if (target && told !== 'unknown') return { stage: told, field: target, words: target.text };
  const done = kohyo.fields.of('actual', { year });
  const plans = [...planTexts(kohyo, year), ...(done ? [{ field: done, text: done.text }] : [])].map((plan) => ({
    ...plan,
    stage: stageOfText(plan.text, name),
  }));
  const stage = together(plans.map((plan) => plan.stage));
  if (stage === 'unknown') return { stage, field: null, words: '' };
  const teller = plans.find((plan) => plan.stage === (stage === 'mixed' ? 'operation' : stage)) ?? plans[0];
  return { stage, field: teller?.field ?? null, words: teller?.text ?? '' };
}
