import { z } from 'zod';
import type { Form } from '../../../form/form';
import type { Kohyo } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import type { CellRef } from '../../../grid/grid';
import { foldLabel } from '../../../notation/fold';
import { parseYear } from '../../../notation/year';
import { definitionOf } from '../../form-field';
import type { RuleOptions } from '../../option';
import type { CheckContext, Rule, RuleHit } from '../../rule';
import { THE_FORM } from '../../sources';

const options = {
  /** A label that only one 個票 has is a slip of that sheet (K104, K105); drift shows in several. */
  sheets: { schema: z.number().int().min(2).max(99), default: 2, unit: 'sheets' },
} as const satisfies RuleOptions;

interface Label {
  readonly kohyo: Kohyo;
  readonly cell: CellRef;
  readonly text: string;
}

/** The label without its year: 令和6年度実績 and 令和5年度実績 are one label. */
function wordsOf(text: string): string {
  const folded = foldLabel(text);
  return foldLabel(parseYear(folded)?.rest ?? folded).replace(/^\(|\)$/gu, '');
}

/** The labels of one 個票 by the form's field. Labels that begin with a year say the same in several ways. */
function labelsOf(kohyo: Kohyo, form: Form | undefined): ReadonlyMap<string, Label> {
  const misspelt = new Set(
    kohyo.notices.flatMap((notice) => (notice.kind === 'label-misspelt' ? [addressOf(notice.cell)] : [])),
  );
  const found = new Map<string, Label>();
  for (const value of kohyo.fields.values()) {
    const { label, labelText } = value;
    const template = definitionOf(form, value)?.key;
    if (template === undefined || !label || found.has(template) || misspelt.has(addressOf(label))) continue;
    if (wordsOf(labelText) === '' || parseYear(foldLabel(labelText))) continue;
    found.set(template, { kohyo, cell: label, text: labelText.replace(/\s+/g, '') });
  }
  return found;
}

/** Fields whose label is spelt in two ways, each of them on several 個票. */
function* changed(all: readonly Kohyo[], form: Form | undefined, sheets: number): Iterable<RuleHit> {
  const spellings = new Map<string, Map<string, Label[]>>();
  for (const kohyo of all) {
    for (const [stem, label] of labelsOf(kohyo, form)) {
      const own = spellings.get(stem) ?? new Map<string, Label[]>();
      const words = wordsOf(label.text);
      const labels = own.get(words);
      if (labels) labels.push(label);
      else own.set(words, [label]);
      spellings.set(stem, own);
    }
  }
  for (const own of spellings.values()) {
    const [usual, ...others] = [...own.values()]
      .filter((labels) => labels.length >= sheets)
      .sort((a, b) => b.length - a.length);
    const [first] = usual ?? [];
    for (const labels of others) {
      const [label] = labels;
      if (!first || !usual || !label) continue;
      yield {
        cell: label.cell,
        kohyoIndex: label.kohyo.index,
        variant: 'changed',
        params: {
          text: label.text,
          count: labels.length,
          usual: first.text,
          usualCount: usual.length,
          usualSheet: first.cell.sheet,
          usualCell: addressOf(first.cell),
        },
        related: [first.cell],
      };
    }
  }
}

/** Of these 個票, the label that every one of them lacks: the new one stands in its place. */
function lackedBy(all: readonly Kohyo[]): string | null {
  const [first, ...others] = all.map(
    ({ notices }) => new Set(notices.flatMap((notice) => (notice.kind === 'label-missing' ? [notice.expected] : []))),
  );
  return [...(first ?? [])].find((expected) => others.every((lacked) => lacked.has(expected))) ?? null;
}

/** Labels that several 個票 have and the form does not, while other 個票 do without. */
function* added({ cells, own }: CheckContext, all: readonly Kohyo[], sheets: number): Iterable<RuleHit> {
  const unknown = new Map<string, Label[]>();
  for (const kohyo of all) {
    for (const cell of own.unknownLabels(kohyo)) {
      const text = cells.text(cell).replace(/\s+/g, '');
      const labels = unknown.get(wordsOf(text));
      // One 個票 after the other: if it has the label already, it was the last to be put down.
      if (labels?.at(-1)?.kohyo === kohyo) continue;
      if (labels) labels.push({ kohyo, cell, text });
      else unknown.set(wordsOf(text), [{ kohyo, cell, text }]);
    }
  }
  for (const labels of unknown.values()) {
    const [label] = labels;
    if (!label || labels.length < sheets || labels.length === all.length) continue;
    const instead = lackedBy(labels.map(({ kohyo }) => kohyo));
    yield {
      cell: label.cell,
      kohyoIndex: label.kohyo.index,
      variant: instead === null ? 'new' : 'replaced',
      params: {
        text: label.text,
        count: labels.length,
        usual: instead ?? '',
        usualCount: all.length - labels.length,
      },
    };
  }
}

/** Last year's form beside this year's: each label that changed, and each that is new, is told once for the whole workbook. */
export const rule: Rule<typeof options> = {
  code: 'K616',
  group: 'crosscheck',
  severity: 'info',
  source: THE_FORM,
  options,
  *check(context, { sheets }) {
    for (const form of new Set(context.kohyoList.map((one) => one.form))) {
      const same = context.kohyoList.filter((one) => one.form === form);
      yield* changed(same, context.forms.get(form), sheets);
      yield* added(context, same, sheets);
    }
  },
};
