import { departmentKey } from '../../notation/department';
import { sectionNow } from '../../organisation/leads';
import { nameNow } from '../../organisation/organisation';
import type { Recognised } from '../../rules/recognised';

/**
 * How many 個票 each section is to send, by its key: as the organisation table says (提案件数), else as the index lists them, else as they were
 * handed out. A section of which none of these speaks is not in it.
 */
export function expectedBySection({ tables, organisation, state }: Recognised): ReadonlyMap<string, number> {
  const listed = new Map<string, number>();
  for (const entry of tables.indexes.flatMap((index) => index.entries)) {
    if (entry.lead === null) continue;
    const key = sectionNow(entry.lead.text, organisation);
    if (key !== '') listed.set(key, (listed.get(key) ?? 0) + 1);
  }
  const declared = new Map<string, number>();
  for (const { section, proposals } of tables.organisations.flatMap((table) => table.units)) {
    const key = departmentKey(nameNow(section.text));
    if (proposals !== null) declared.set(key, (declared.get(key) ?? 0) + proposals.count);
  }
  const handedOut = state.asked.map(({ section, count }) => [sectionNow(section, organisation), count] as const);
  return new Map([...handedOut, ...listed, ...declared]);
}
