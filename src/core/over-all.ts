import { claimsOf } from './organisation/department-slips';
import { leadsOf } from './organisation/leads';
import { matchIndexes } from './organisation/matched-indexes';
import { readOrganisation } from './organisation/organisation';
import type { Recognised } from './rules/recognised';

/** With what follows from all of it together: index matches, organisation, and who is in charge of what. */
export function overAll(read: Omit<Recognised, 'indexes' | 'organisation' | 'leads'>): Recognised {
  const { kohyoList, tables, state } = read;
  const indexes = matchIndexes(tables, kohyoList);
  const organisation = readOrganisation(state.departments, tables, claimsOf(kohyoList, tables));
  const sentBy = new Map(state.received.map(({ sheet, section }) => [sheet, section]));
  return { ...read, indexes, organisation, leads: leadsOf(kohyoList, organisation, indexes, sentBy) };
}
