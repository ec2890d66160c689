import type { Targets } from '../objects/targets';

/** An object of Excel's as a batch meets it: its type's name, and what it stands for in the workbook. */
export type HostObjectOf<Type extends keyof Targets> = { readonly type: Type; readonly target: Targets[Type] };
export type HostObject = { [Type in keyof Targets]: HostObjectOf<Type> }[keyof Targets];

const MADE = new WeakSet<object>();

export function hostObject<Type extends keyof Targets>(type: Type, target: Targets[Type]): HostObjectOf<Type> {
  const made = { type, target };
  MADE.add(made);
  return made;
}

/** Told apart from plain JSON arguments. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && MADE.has(value);
}
