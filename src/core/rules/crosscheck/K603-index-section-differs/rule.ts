import type { FieldValue } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import { type Department, departmentKey, parseDepartments, sameDepartment } from '../../../notation/department';
import { listedSections } from '../../../organisation/section-names';
import type { TableCell } from '../../../organisation/tables';
import type { Fix } from '../../finding';
import type { CheckContext, Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { fixKohyo, fixTable } from '../agree-fixes';
import { indexPairs } from '../index-pairs';

type Variant = '' | 'truncated' | 'longer' | 'second' | 'blank' | 'index-blank';

const nameOf = (one: Department): string => one.section ?? one.department ?? one.text;

/** Which difference it is; `null` where the two mean the same section. */
function differenceOf(context: CheckContext, own: string, listed: string): Variant | null {
  if (own.trim() === '') return listed.trim() === '' ? null : 'blank';
  if (listed.trim() === '') return 'index-blank';
  const [first, ...others] = parseDepartments(own);
  const lead = [first, ...others].find((one) => one?.lead) ?? first;
  const wanted = parseDepartments(listed);
  const same = (one: Department | undefined) =>
    one !== undefined &&
    wanted.some((two) => sameDepartment(one, two) || departmentKey(one.text) === departmentKey(two.text));
  if (same(lead) || departmentKey(own) === departmentKey(listed)) return null;
  if (others.some(same)) return 'second';
  const long = lead ? departmentKey(nameOf(lead)) : departmentKey(own);
  const short = departmentKey(listed);
  if (!long.startsWith(short)) return '';
  // 特産品振興・ふるさと is nobody's name; 農業委員会 beside 農業委員会事務局 is the committee's.
  const organisation = context.organisation;
  const isName = organisation
    ? listedSections(organisation, listed).length > 0
    : wanted.some((one) => one.section !== null);
  return isName ? 'longer' : 'truncated';
}

function inFront(context: CheckContext, lead: FieldValue, wanted: Department | undefined): readonly Fix[] {
  const named = parseDepartments(lead.text);
  const first = named.find((one) => wanted !== undefined && sameDepartment(one, wanted));
  if (!first || named.some((one) => one.others || one.lead)) return [];
  const order = [first, ...named.filter((one) => one !== first)];
  return [fixKohyo(context.cells, lead, order.map(({ text }) => text).join('、'))];
}

/** What each side would read after the fix: the other's section, the 部 kept where it was written. */
function fixesOf(context: CheckContext, lead: FieldValue, listed: TableCell, variant: Variant): readonly Fix[] {
  const [own, ...others] = parseDepartments(lead.text);
  const section = own?.section ?? lead.text.trim();
  const [official] = context.organisation?.byKey.get(departmentKey(section)) ?? [];
  const toTable = fixTable(context.cells, listed, official?.section ?? section);
  const alone = own?.section && others.length === 0 && lead.text.includes(own.section);
  const [wanted] = parseDepartments(listed.text);
  const rewritten =
    alone && wanted?.department === null ? lead.text.replace(own.section, listed.text.trim()) : listed.text.trim();
  const toKohyo = fixKohyo(context.cells, lead, rewritten);
  if (variant === 'blank') return [toKohyo];
  // The 個票 names several: the one of the index is brought to the front, none is lost.
  if (variant === 'second') return [toTable, ...inFront(context, lead, wanted)];
  if (variant === 'truncated' || variant === 'index-blank') return [toTable];
  return [toTable, toKohyo];
}

const QUIET: ReadonlySet<Variant> = new Set<Variant>(['longer', 'second', 'blank', 'index-blank']);

/** 主たる所管部署 is one section on the 個票 and another in the index, beyond spelling. */
export const rule: Rule = {
  code: 'K603',
  group: 'crosscheck',
  severity: 'warning',
  source: machineReadability('L2-04'),
  *check(context) {
    for (const { entry, kohyo } of indexPairs(context)) {
      const lead = kohyo.fields.of('lead');
      if (!lead || !entry.lead) continue;
      const variant = differenceOf(context, lead.text, entry.lead.text);
      if (variant === null) continue;
      yield {
        cell: lead.cell,
        kohyoIndex: kohyo.index,
        variant,
        ...(QUIET.has(variant) ? { severity: 'info' as const } : {}),
        params: {
          listedText: excerpt(entry.lead.text),
          indexSheet: entry.lead.cell.sheet,
          indexCell: addressOf(entry.lead.cell),
        },
        related: [entry.lead.cell],
        fixes: fixesOf(context, lead, entry.lead, variant),
      };
    }
  },
};
