import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { readBoxes } from '../../../notation/boxes';
import { isExemption } from '../../../notation/exemption';
import { foldLabel } from '../../../notation/fold';
import { listedWords } from '../../../notation/printed-choices';
import { parseRating } from '../../../notation/rating';
import { nearlyAll } from '../../facts/peers';
import { formOf } from '../../form-field';
import type { CheckContext, Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { isGrade, marksOf, scaleOf } from '../scales';
import { choicesOf, Printed } from './choices';

/** The scale that nearly all others use in this field, and its marks that they use; null where they use several, or none. */
function usualScale({ across }: CheckContext, kohyo: Kohyo, { key, type }: FieldValue) {
  if (type !== 'rating' && type !== 'text') return null;
  const scale = across.peers.tally(kohyo, key, scaleIn).commonest;
  // Plain numbers are a scale only where a 評価 is asked for.
  if (scale === null || (scale === 'digits' && type !== 'rating')) return null;
  const marks = () => {
    const texts = across.peers.tally(kohyo, key, textIn).kinds.map(String);
    return marksOf(texts.filter((text) => scaleOf(text) === scale));
  };
  return { scale, marks };
}

const textIn = ({ kind, text }: FieldValue) => (kind === 'blank' ? undefined : text);
const scaleIn = ({ kind, text }: FieldValue) => (kind === 'blank' ? undefined : scaleOf(text));

/** 無 is an answer here. */
const wordIn = ({ kind, text }: FieldValue) => (kind === 'blank' ? undefined : foldLabel(text));

/** 有・無 left as it was printed, where nearly all others say one of the two; [] for anything else. */
function listedByOthers({ across }: CheckContext, kohyo: Kohyo, { key, text }: FieldValue): readonly string[] {
  const words = listedWords(text);
  if (words.length < 2) return [];
  const others = across.peers.tally(kohyo, key, wordIn);
  const chosen = words.reduce((sum, word) => sum + others.of(foldLabel(word)), 0);
  return nearlyAll(chosen, others.all) ? words : [];
}

/** A mark of the legend's kind but none of its marks, in a column where nearly all others use the legend's. */
function isOutsideLegend(
  { across }: CheckContext,
  kohyo: Kohyo,
  { key, type, text }: FieldValue,
  marks: readonly string[],
): boolean {
  const scale = scaleOf(text);
  const isOfLegend = scale !== null && scale !== 'digits' && marks.some((mark) => scaleOf(mark) === scale);
  if (type !== 'text' || !isOfLegend || marks.includes(markOf(text))) return false;
  const others = across.peers.tally(kohyo, key, markIn);
  return nearlyAll(
    marks.reduce((sum, mark) => sum + others.of(mark), 0),
    others.all,
  );
}

const markOf = (text: string): string => parseRating(text)?.mark ?? foldLabel(text);
const markIn = ({ kind, text }: FieldValue) => (kind === 'blank' || kind === 'none' ? undefined : markOf(text));

/** A 評価 that is none of the form's marks: it is counted nowhere. */
export const rule: Rule = {
  code: 'K507',
  group: 'vocabulary',
  severity: 'error',
  source: machineReadability('L2-04'),
  *check(context) {
    const printed = new Printed(context);
    for (const kohyo of context.kohyoList) {
      const marks = (formOf(context, kohyo)?.ratings ?? []).map((rating) => rating.mark);
      for (const value of kohyo.fields.values()) {
        if (value.kind === 'blank' || value.kind === 'none' || isExemption(value.text)) continue;
        // Boxes are K509's.
        if (readBoxes(value.text) !== null) continue;
        const choices = choicesOf(context, kohyo, value);
        if (choices.length > 0) {
          const fault = printed.faultOf(kohyo, value, choices);
          if (fault === null) continue;
          yield {
            cell: value.cell,
            kohyoIndex: kohyo.index,
            ...(value.type === 'rating' ? {} : { severity: 'warning' as const }),
            variant: fault === 'all' ? 'unchosen' : 'printed',
            params: { choices: choices.join('、') },
          };
          continue;
        }
        const listed = listedByOthers(context, kohyo, value);
        if (listed.length > 0) {
          yield {
            cell: value.cell,
            kohyoIndex: kohyo.index,
            severity: 'warning',
            variant: 'unchosen',
            params: { choices: listed.join('、') },
          };
          continue;
        }
        if (isOutsideLegend(context, kohyo, value, marks)) {
          yield { cell: value.cell, kohyoIndex: kohyo.index, variant: 'legend', params: { marks: marks.join(' ') } };
          continue;
        }
        const usual = marks.length > 0 && value.type === 'rating' ? null : usualScale(context, kohyo, value);
        if (usual !== null) {
          if (scaleOf(value.text) === usual.scale) continue;
          yield {
            cell: value.cell,
            kohyoIndex: kohyo.index,
            variant: 'others',
            params: { marks: usual.marks().join(' ') },
          };
          continue;
        }
        if (value.type !== 'rating') continue;
        const rating = marks.length > 0 ? parseRating(value.text, marks) : parseRating(value.text);
        if (rating || (marks.length === 0 && isGrade(value.text))) continue;
        // Where the others use words as well (継続, 改善), the form has no marks.
        const scales = context.across.peers.tally(kohyo, value.key, scaleIn);
        if (marks.length === 0 && scales.all > 0 && scales.of(null) >= scales.all / 2) continue;
        yield {
          cell: value.cell,
          kohyoIndex: kohyo.index,
          ...(marks.length > 0 ? { variant: 'legend', params: { marks: marks.join(' ') } } : {}),
        };
      }
    }
  },
};
