import { recogniseAll } from '../../recognise-all';
import type { Finding } from '../../rules/finding';
import { ignoredEntry } from '../../rules/ignore';
import type { Recognised } from '../../rules/recognised';
import type { Ignored } from '../../state/state';
import { examinedAlone } from '../../workbooks/examined-alone';
import type { Workbook } from '../../workbooks/workbook';

/** Rules that tell of numbers which no line of the index has. */
const GAPS: ReadonlySet<string> = new Set(['K607', 'K608']);

const isGap = ({ code, severity }: Finding): boolean => GAPS.has(code) && severity === 'info';

/**
 * Numbers of finished items are missing on purpose: what next year's workbook would say of them is set aside, with the reason for all to
 * see. A list that had gaps before is left to people.
 */
export function expectedGaps(
  source: Recognised,
  next: Omit<Workbook, 'name'>,
  told: { readonly reason: string; readonly at: string },
): readonly Ignored[] {
  const before = examinedAlone(source).findings.filter(isGap);
  const now = examinedAlone(recogniseAll(next, { forms: [...source.forms.values()] })).findings.filter(isGap);
  return now
    .filter(
      ({ code, params }) => !before.some((one) => one.code === code && one.params.department === params.department),
    )
    .map((finding) => ignoredEntry(finding, next.grids, { ...told, by: '' }));
}
