import { z } from 'zod';
import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { departmentKey, parseDepartments } from '../../../notation/department';
import type { RuleOptions } from '../../option';
import type { CheckContext, Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { choiceFix } from '../choice-fix';
import { isOneLetterApart } from '../one-letter-apart';

interface Mention {
  readonly kohyo: Kohyo;
  readonly value: FieldValue;
  readonly name: string;
  readonly key: string;
}

/** Where the office's own list is there, K506 and K610 hold these against it. */
const LISTED: ReadonlySet<string> = new Set(['lead', 'related']);

/** 部 and 課 that the 個票 name, one by one. */
function mentions({ kohyoList, organisation }: CheckContext): readonly Mention[] {
  return kohyoList.flatMap((kohyo) =>
    [...kohyo.fields.values()]
      .filter(({ type, kind, key }) => type === 'department' && kind === 'text' && !(organisation && LISTED.has(key)))
      .flatMap((value) =>
        parseDepartments(value.text).flatMap(({ department, section, others }) =>
          others
            ? []
            : [department, section].flatMap((name) =>
                name === null ? [] : [{ kohyo, value, name, key: departmentKey(name) }],
              ),
        ),
      ),
  );
}

const options = {
  /** A name that this many 個票 share is the office's own. */
  many: { schema: z.number().int().min(2).max(50), default: 2, unit: 'sheets' },
} as const satisfies RuleOptions;

/** A 部 or 課 that one 個票 alone writes so, a letter apart from what several write. */
export const rule: Rule<typeof options> = {
  code: 'K510',
  group: 'vocabulary',
  severity: 'warning',
  source: machineReadability('L2-04'),
  options,
  *check(context, { many }) {
    const all = mentions(context);
    const sheets = new Map<string, Set<number>>();
    const names = new Map<string, string>();
    for (const { kohyo, key, name } of all) {
      sheets.set(key, (sheets.get(key) ?? new Set()).add(kohyo.index));
      if (!names.has(key)) names.set(key, name);
    }
    const common = [...names].filter(([key]) => (sheets.get(key)?.size ?? 0) >= many);
    for (const { kohyo, value, name, key } of all) {
      if (sheets.get(key)?.size !== 1) continue;
      const [near, ...more] = common.filter(([other]) => isOneLetterApart(key, other)).map(([, other]) => other);
      if (near === undefined || more.length > 0) continue;
      const rewritten = value.text.replace(name, () => near);
      yield {
        cell: value.cell,
        kohyoIndex: kohyo.index,
        params: { name, near, count: sheets.get(departmentKey(near))?.size ?? 0 },
        fixes: rewritten === value.text ? [] : [choiceFix(context.cells, value, rewritten)],
      };
    }
  },
};
