import type { Targets } from '../objects/targets';
import type { TypeTables } from '../objects/type-tables';
import { ExcelError } from '../workbook/excel-error';
import type { QueryInfo } from './batch';
import type { HostObject, HostObjectOf } from './host-object';
import type { JsonObject } from './json';
import { isInSet, memberOf, readValue, wireName } from './members';
import type { Session } from './session';

/** What office.js keeps of an object, to find it again in a later batch. */
export function identity<Type extends keyof Targets>(
  object: HostObjectOf<Type>,
  session: Session,
  tables: TypeTables,
): JsonObject {
  const kept = session.references.idOf(object.target);
  if (kept !== null) return { _ReferenceId: kept };
  return tables[object.type].identify?.(object.target, session) ?? {};
}

/** The properties asked for, by their paths (`format/fill/color`, `items/name`); for a collection, of each of its items. */
export function load(object: HostObject, query: QueryInfo, session: Session, tables: TypeTables): JsonObject {
  const tree: Wanted = { names: new Map() };
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  for (const path of paths) grow(tree, path.split('/'));
  if (paths.length === 0) tree.names.set('$all', { names: new Map() });
  return read(object, tree, query, session, tables);
}

interface Wanted {
  readonly names: Map<string, Wanted>;
}

function grow(tree: Wanted, path: readonly string[]): void {
  const [first = '', ...rest] = path;
  if (first === 'items') {
    grow(tree, rest.length > 0 ? rest : ['$all']);
    return;
  }
  const branch = tree.names.get(first) ?? { names: new Map() };
  tree.names.set(first, branch);
  if (rest.length > 0) grow(branch, rest);
}

function read<Type extends keyof Targets>(
  object: HostObjectOf<Type>,
  wanted: Wanted,
  query: QueryInfo,
  session: Session,
  tables: TypeTables,
): JsonObject {
  const table = tables[object.type];
  const answer = identity(object, session, tables);
  if (!table.items) return readOwn(object, wanted, answer, session, tables);
  const own: Wanted = { names: new Map() };
  const ofItems: Wanted = { names: new Map() };
  for (const [name, branch] of wanted.names) {
    (Object.hasOwn(table.members, name) ? own : ofItems).names.set(name, branch);
  }
  readOwn(object, own, answer, session, tables);
  if (ofItems.names.size === 0) return answer;
  const from = query.Skip ?? 0;
  const items = table.items(object.target, session).slice(from, query.Top === undefined ? undefined : from + query.Top);
  answer._Items = items.map((item) => read(item, ofItems, {}, session, tables));
  return answer;
}

function readOwn<Type extends keyof Targets>(
  object: HostObjectOf<Type>,
  wanted: Wanted,
  answer: JsonObject,
  session: Session,
  tables: TypeTables,
): JsonObject {
  for (const [name, branch] of wanted.names) {
    if (name === '$none') continue;
    if (name === '$all') {
      for (const one of scalarsOf(object, session, tables))
        answer[wireName(one)] = readValue(object, one, session, tables);
      continue;
    }
    const member = memberOf(object, name, session, tables);
    if (member.kind === 'value') {
      if (branch.names.size > 0) throw new ExcelError('InvalidArgument');
      answer[wireName(name)] = member.get(object.target, session);
    } else if (member.kind === 'object') {
      const child = member.get(object.target, session);
      const below = branch.names.size > 0 ? branch : { names: new Map([['$all', { names: new Map() }]]) };
      answer[wireName(name)] = child && read(child, below, {}, session, tables);
    } else throw new ExcelError('InvalidArgument');
  }
  return answer;
}

function scalarsOf<Type extends keyof Targets>(
  object: HostObjectOf<Type>,
  session: Session,
  tables: TypeTables,
): string[] {
  return Object.entries(tables[object.type].members)
    .filter(
      ([, member]) => member.kind === 'value' && member.set !== 'internal' && isInSet(member.set, session.apiVersion),
    )
    .map(([name]) => name);
}
