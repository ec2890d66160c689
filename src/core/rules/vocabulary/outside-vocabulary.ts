import type { Kohyo } from '../../form/kohyo';
import { foldLabel } from '../../notation/fold';
import { formOf } from '../form-field';
import { nearest } from '../nearest';
import type { OwnContext, RuleHit } from '../rule';
import { choiceFix } from './choice-fix';

/** Values of a field that are none of the plan's words. A word of the other level is told as such: the two were put the wrong way round. */
export function* outsideVocabulary(kohyo: Kohyo, context: OwnContext, key: 'pillar' | 'category'): Iterable<RuleHit> {
  const vocabulary = formOf(context, kohyo)?.vocabulary;
  const value = kohyo.fields.of(key);
  const words = vocabulary?.[key] ?? [];
  if (!vocabulary || !value || value.kind !== 'text' || words.length === 0) return;
  const written = foldLabel(value.text);
  if (words.some((word) => foldLabel(word) === written)) return;
  const others = vocabulary[key === 'pillar' ? 'category' : 'pillar'];
  const near = nearest(value.text, words);
  const isOther = others.some((word) => foldLabel(word) === written);
  yield {
    cell: value.cell,
    kohyoIndex: kohyo.index,
    variant: isOther ? 'other-level' : near ? 'near' : '',
    params: { choices: words.join('、'), ...(near ? { near } : {}) },
    fixes: near && !isOther ? [choiceFix(context.cells, value, near)] : [],
  };
}
