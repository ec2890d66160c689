import { formatAmount } from '../../../notation/amount';
import type { Rule, RuleHit } from '../../rule';
import { THE_FORM } from '../../sources';
import { type Culprit, culprits } from '../relation/culprits';
import { declaredInstances } from '../relation/declared';
import { decimalsOf } from '../relation/relation';
import { instanceOf, numbersOn, trustedRelations, withBlanks } from '../relation/trusted';

/** As many decimals as stand beside it: more would only be left over from dividing. */
function rounded(wanted: number, like: number): number {
  const scale = 10 ** Math.max(decimalsOf(like), wanted % 1 === 0 ? 0 : 1);
  return Math.round(wanted * scale) / scale;
}

function hitOf(kohyoIndex: number, { figure, wanted, instance, isResult }: Culprit): RuleHit {
  const { result, parts, relation } = instance;
  const other = isResult ? parts : [result, ...parts.filter((part) => part !== figure)];
  return {
    cell: figure.value.cell,
    kohyoIndex,
    variant: `${instance.isDeclared ? 'formula' : relation.operation}${isResult ? '' : '-part'}`,
    params: {
      number: figure.number,
      wanted: formatAmount(rounded(wanted, figure.number)),
      parts: parts
        .filter(({ isBlank }) => !isBlank)
        .map((part) => formatAmount(part.number))
        .join('、'),
      result: formatAmount(result.number),
      resultLabel: (result.value.labelText || result.heading).replace(/\s+/gu, ''),
    },
    related: other.filter(({ isBlank }) => !isBlank).map(({ value }) => value.cell),
  };
}

/** A sum, difference, product or share that is not what its parts make, though on nearly all other places it is. */
export const rule: Rule = {
  code: 'K321',
  group: 'number',
  severity: 'warning',
  source: THE_FORM,
  *check(context) {
    const { kohyoList, own, across, cells } = context;
    for (const form of new Set(kohyoList.map((one) => one.form))) {
      const same = kohyoList
        .filter((one) => one.form === form)
        .map((one) => ({ kohyo: one, figures: own.figures(one), blanks: own.blanks(one) }));
      const places = withBlanks(same);
      const relations = trustedRelations(places);
      for (const place of places) {
        const { kohyo: one } = place;
        const numbers = numbersOn(place);
        const declared = declaredInstances(context.forms.get(form), one, own.figures(one));
        // What the form itself says needs no others to say it.
        const said = new Set(declared.map(({ relation }) => relation.result));
        const inferred = relations.filter(({ result }) => !said.has(result));
        const instances = [...declared, ...inferred.flatMap((relation) => instanceOf(relation, numbers) ?? [])];
        const found = culprits(
          instances,
          (figure) => across.sizes.of(one, figure),
          ({ value }) => cells.isFormula(value.cell),
        );
        for (const culprit of found) yield hitOf(one.index, culprit);
      }
    }
  },
};
