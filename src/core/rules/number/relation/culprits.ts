import type { Figure } from '../../facts/figures';
import { type Company, oddness } from '../../facts/sizes';
import { solve } from './relation';
import type { Instance } from './trusted';

/** A number that does not fit the others, and what would. */
export interface Culprit {
  readonly figure: Figure;
  /** What would make it fit. */
  readonly wanted: number;
  /** The relation that does not hold, of which it is the result or a part. */
  readonly instance: Instance;
  readonly isResult: boolean;
}

interface Candidate extends Culprit {
  readonly score: number;
  readonly explains: readonly Instance[];
}

/** Whoever makes several relations fail alone, or stands out among the years and the other 個票, is to blame rather than the result. */
const CLEARLY = 0.1;
const TYPED_OVER = 2;

/**
 * The fewest numbers that explain why relations of one 個票 do not hold. A formula is never to blame: it follows what it reads.
 * `companyOf`: what a number is compared to.
 */
export function culprits(
  instances: readonly Instance[],
  companyOf: (figure: Figure) => Company,
  isFormula: (figure: Figure) => boolean,
): readonly Culprit[] {
  const held = instances.filter(({ holds }) => holds);
  const found: Culprit[] = [];
  let open = instances.filter(({ holds }) => !holds);
  while (open.length > 0) {
    const candidates = candidatesOf(open, held, companyOf, isFormula);
    const top = Math.max(...candidates.map(({ score }) => score));
    const close = candidates.filter(({ score }) => score >= top - CLEARLY);
    const chosen = close.find(({ isResult }) => isResult) ?? close[0];
    if (!chosen) return found;
    const { score: _, explains, ...culprit } = chosen;
    found.push(culprit);
    open = open.filter((one) => !explains.includes(one));
  }
  return found;
}

function candidatesOf(
  open: readonly Instance[],
  held: readonly Instance[],
  companyOf: (figure: Figure) => Company,
  isFormula: (figure: Figure) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const instance of open) {
    for (const figure of figuresOf(instance)) {
      if (figure.isBlank || isFormula(figure)) continue;
      const wanted = wantedOf(instance, figure);
      if (!Number.isFinite(wanted)) continue;
      const explains = open.filter((other) => has(other, figure) && agree(wantedOf(other, figure), wanted));
      const broken = held.filter((other) => has(other, figure) && !isFormula(other.result)).length;
      const company = companyOf(figure);
      const odd = Math.max(-1, Math.min(1, oddness(figure.number, company) - oddness(wanted, company)));
      const isResult = instance.result === figure;
      // A number typed over the form's formula.
      const typedOver = isResult && instance.isDeclared === true ? TYPED_OVER : 0;
      candidates.push({
        figure,
        wanted,
        instance,
        isResult,
        score: explains.length - broken + odd + typedOver,
        explains,
      });
    }
  }
  return candidates;
}

const figuresOf = ({ result, parts }: Instance): readonly Figure[] => [result, ...parts];
const has = (instance: Instance, figure: Figure): boolean => figuresOf(instance).includes(figure);

function wantedOf({ relation, result, parts, expected }: Instance, figure: Figure): number {
  if (figure === result) return expected;
  return solve(
    relation.operation,
    result.number,
    parts.map(({ number }) => number),
    parts.indexOf(figure),
  );
}

/** Up to rounding. */
function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1, Math.abs(b)) * 0.01;
}
