import type { Targets } from '../objects/targets';
import type { TypeTables } from '../objects/type-tables';
import { ExcelError } from '../workbook/excel-error';
import { json } from './arguments';
import type { HostObject, HostObjectOf } from './host-object';
import type { Json } from './json';
import type { ApiSet, Argument, Member, MethodResult } from './member';
import type { Session } from './session';

/** office.js's name for a member (`GetRange`, `_KeepReference`) as @types/office-js has it (`getRange`). */
export function memberName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

/** The other way round, for answers. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

export function isInSet(set: ApiSet, version: string): boolean {
  if (set === 'internal') return true;
  const [major = 0, minor = 0] = set.split('.').map(Number);
  const [ofMajor = 0, ofMinor = 0] = version.split('.').map(Number);
  return ofMajor > major || (ofMajor === major && ofMinor >= minor);
}

/** A member that the played version has; anything else is ApiNotFound, as an older Excel would say. */
export function memberOf<Type extends keyof Targets>(
  object: HostObjectOf<Type>,
  name: string,
  session: Session,
  tables: TypeTables,
): Member<Targets[Type]> {
  const members = tables[object.type].members;
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member || !isInSet(member.set, session.apiVersion)) throw new ExcelError('ApiNotFound');
  return member;
}

export function readValue<Type extends keyof Targets>(
  object: HostObjectOf<Type>,
  name: string,
  session: Session,
  tables: TypeTables,
): Json {
  const member = memberOf(object, name, session, tables);
  if (member.kind !== 'value') throw new ExcelError('ApiNotFound');
  return member.get(object.target, session);
}

export function putValue<Type extends keyof Targets>(
  object: HostObjectOf<Type>,
  wire: string,
  value: Argument,
  session: Session,
  tables: TypeTables,
): void {
  const member = memberOf(object, memberName(wire), session, tables);
  if (member.kind !== 'value') throw new ExcelError('ApiNotFound');
  if (!member.put) throw new ExcelError('InvalidArgument');
  member.put(object.target, json(value), session);
}

export function readObject<Type extends keyof Targets>(
  object: HostObjectOf<Type>,
  wire: string,
  session: Session,
  tables: TypeTables,
): HostObject | null {
  const member = memberOf(object, memberName(wire), session, tables);
  if (member.kind !== 'object') throw new ExcelError('ApiNotFound');
  return member.get(object.target, session);
}

export function callMethod<Type extends keyof Targets>(
  object: HostObjectOf<Type>,
  wire: string,
  args: readonly Argument[],
  session: Session,
  tables: TypeTables,
): MethodResult {
  const member = memberOf(object, memberName(wire), session, tables);
  if (member.kind !== 'method') throw new ExcelError('ApiNotFound');
  return member.call(object.target, args, session);
}

/** `getItem`: refuses what is not there. */
export function findItem<Type extends keyof Targets>(
  object: HostObjectOf<Type>,
  key: Argument,
  session: Session,
  tables: TypeTables,
): HostObject {
  const { find } = tables[object.type];
  if (!find) throw new ExcelError('ApiNotFound');
  const found = find(object.target, key, session);
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}
