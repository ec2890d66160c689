import { parseTemplate } from '../fields/key';
import type { Form } from '../form/form';
import type { FieldKey } from '../form/kohyo';
import { addressOf } from '../grid/address';
import type { CellRef } from '../grid/grid';
import { type LabelProposal, type Learned, SURE } from '../learn/learn-form';
import type { Correction, Verified } from './verify-form';

/** Something about a learned form that only the office knows, with what is done until it says otherwise. Data: locales/ says it. */
export type FormQuestion =
  | { readonly kind: 'no-name' }
  | {
      readonly kind: 'name' | 'total' | 'meaning';
      readonly cell: CellRef;
      readonly label: string;
      readonly key: FieldKey;
      readonly others: readonly FieldKey[];
    }
  | { readonly kind: 'convention'; readonly means: 'increase' | 'reduction'; readonly cells: number }
  | { readonly kind: 'corrected'; readonly correction: Correction; readonly kohyoCount: number }
  | { readonly kind: 'left'; readonly code: string; readonly hits: number; readonly kohyoCount: number }
  | { readonly kind: 'unplaced'; readonly places: readonly { readonly address: string; readonly sheets: number }[] };

/** What tells a question from the others of its form. */
export function questionName(question: FormQuestion): string {
  switch (question.kind) {
    case 'name':
    case 'total':
    case 'meaning':
      return `${question.kind} ${addressOf(question.cell)}`;
    case 'corrected':
      return `corrected ${question.correction.code} ${question.correction.field.key}`;
    case 'left':
      return `left ${question.code}`;
    default:
      return question.kind;
  }
}

export const MOST_QUESTIONS = 5;
const OTHERS = 3;

/**
 * What to ask, in order of what matters: what the item is called, what is added up, what △ means, what nearly every sheet breaks, what is
 * filled in and read by nothing, then meanings that are a guess. The office's own fields are no doubts. At most five.
 */
export function questionsAbout({ proposals }: Learned, verified: Verified): FormQuestion[] {
  const { form } = verified;
  const guessed = proposals.filter(({ key, confidence }) => key !== null && confidence < SURE);
  const all = [
    ...nameQuestion(form, guessed),
    ...guessed.filter(isCounted).map((proposal) => meaningQuestion('total', proposal)),
    ...conventionQuestion(verified),
    ...[...verified.corrections]
      .sort((a, b) => Number(b.change === 'quiet') - Number(a.change === 'quiet') || b.hits - a.hits)
      .map((correction): FormQuestion => ({ kind: 'corrected', correction, kohyoCount: verified.kohyoCount })),
    ...verified.left.map(
      ({ code, hits }): FormQuestion => ({ kind: 'left', code, hits, kohyoCount: verified.kohyoCount }),
    ),
    ...unplacedQuestion(verified),
    ...guessed
      .filter((proposal) => !isCounted(proposal) && !isName(proposal))
      .sort((a, b) => weight(b) - weight(a) || a.confidence - b.confidence)
      .map((proposal) => meaningQuestion('meaning', proposal)),
  ];
  return all.slice(0, MOST_QUESTIONS);
}

const isName = ({ key }: LabelProposal): boolean => key === 'name';
const isCounted = ({ key }: LabelProposal): boolean => key !== null && parseTemplate(key).entry.measure != null;

/** What lists are ordered and people are called by comes before what is only told. */
function weight({ key }: LabelProposal): number {
  const { entry } = parseTemplate(key ?? '');
  if (['number', 'lead', 'rating'].includes(entry.id)) return 3;
  if (['pillar', 'category', 'actual', 'target'].includes(entry.id)) return 2;
  return entry.required === 'never' ? 0 : 1;
}

function nameQuestion(form: Form, guessed: readonly LabelProposal[]): FormQuestion[] {
  if (!form.fields.some(({ key }) => key === 'name')) return [{ kind: 'no-name' }];
  return guessed.filter(isName).map((proposal) => meaningQuestion('name', proposal));
}

function meaningQuestion(kind: 'name' | 'total' | 'meaning', proposal: LabelProposal): FormQuestion {
  const { cell, text, key, alternatives } = proposal;
  const others = alternatives.map((other) => other.key).filter((other) => other !== key);
  return { kind, cell, label: text.replace(/\s+/gu, ''), key: key ?? '', others: others.slice(0, OTHERS) };
}

/** Only where △ stands in hours cells and no legend says what it is. */
function conventionQuestion({ form, look }: Verified): FormQuestion[] {
  if (form.convention !== undefined) return [];
  const results = [...look.examination.directions.values()].map(({ hours }) => hours);
  const cells = results.reduce((sum, result) => sum + result.cells.length, 0);
  if (cells === 0) return [];
  const reductions = results.filter(({ direction }) => direction === 'reduction').length;
  const increases = results.filter(({ direction }) => direction === 'increase').length;
  const isReduction = reductions >= SEVERAL && reductions > increases;
  return [{ kind: 'convention', means: isReduction ? 'reduction' : 'increase', cells }];
}

/** One clerk's way of writing is no convention. */
const SEVERAL = 3;

const FEWEST_SHEETS = 2;

function unplacedQuestion({ unplaced }: Verified): FormQuestion[] {
  const counts = new Map<string, number>();
  for (const { cell } of unplaced) counts.set(addressOf(cell), (counts.get(addressOf(cell)) ?? 0) + 1);
  const places = [...counts]
    .filter(([, sheets]) => sheets >= FEWEST_SHEETS)
    .map(([address, sheets]) => ({ address, sheets }))
    .sort((a, b) => b.sheets - a.sheets);
  return places.length === 0 ? [] : [{ kind: 'unplaced', places }];
}
