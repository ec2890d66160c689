import type { Targets } from '../objects/targets';
import { ExcelError } from '../workbook/excel-error';
import { type HostObject, isHostObject } from './host-object';
import { isJsonObject, type Json, type JsonObject } from './json';
import type { Argument } from './member';

/** Excel takes an argument of the wrong type for no argument at all: InvalidArgument. */
function refuse(): never {
  throw new ExcelError('InvalidArgument');
}

const isMissing = (argument: Argument | undefined): argument is null | undefined =>
  argument === null || argument === undefined;

export function text(argument: Argument | undefined): string {
  return typeof argument === 'string' ? argument : refuse();
}

export function optionalText(argument: Argument | undefined): string | null {
  return isMissing(argument) ? null : text(argument);
}

export function nonBlankText(argument: Argument | undefined): string {
  const given = text(argument);
  return given === '' ? refuse() : given;
}

export function number(argument: Argument | undefined): number {
  return typeof argument === 'number' && Number.isFinite(argument) ? argument : refuse();
}

export function optionalNumber(argument: Argument | undefined): number | null {
  return isMissing(argument) ? null : number(argument);
}

export function integer(argument: Argument | undefined): number {
  const given = number(argument);
  return Number.isInteger(given) ? given : refuse();
}

export function optionalInteger(argument: Argument | undefined): number | null {
  return isMissing(argument) ? null : integer(argument);
}

export function flag(argument: Argument | undefined): boolean {
  return typeof argument === 'boolean' ? argument : refuse();
}

export function optionalFlag(argument: Argument | undefined): boolean | null {
  return isMissing(argument) ? null : flag(argument);
}

/** One of an enumeration's values; Excel minds the case of letters. */
export function oneOf<const Word extends string>(argument: Argument | undefined, words: readonly Word[]): Word {
  return words.find((word) => word === argument) ?? refuse();
}

export function optionalOneOf<const Word extends string>(
  argument: Argument | undefined,
  words: readonly Word[],
): Word | null {
  return isMissing(argument) ? null : oneOf(argument, words);
}

export function record(argument: Argument | undefined): JsonObject {
  return isJsonObject(argument) && !isHostObject(argument) ? argument : refuse();
}

export function optionalRecord(argument: Argument | undefined): JsonObject | null {
  return isMissing(argument) ? null : record(argument);
}

/** An object of one of Excel's types. */
export function objectOf<Type extends keyof Targets>(argument: Argument | undefined, type: Type): Targets[Type] {
  if (!isHostObject(argument) || argument.type !== type) refuse();
  return targetOf(argument, type);
}

function targetOf<Type extends keyof Targets>(object: HostObject, type: Type): Targets[Type] {
  const found: { [Key in keyof Targets]?: Targets[Key] } = { [object.type]: object.target };
  return found[type] ?? refuse();
}

/** JSON as it came: an argument that is no object of Excel's. */
export function json(argument: Argument | undefined): Json {
  if (argument === undefined || isHostObject(argument)) refuse();
  return isPlain(argument) ? argument : refuse();
}

function isPlain(argument: Argument): argument is Json {
  if (isHostObject(argument)) return false;
  return !Array.isArray(argument) || argument.every((part) => !isHostObject(part));
}
