import type { HostObject } from './host-object';
import type { Json, JsonObject } from './json';
import type { Session } from './session';

/** The requirement set that a member came with (`1.9` of ExcelApi); `internal` for what office.js calls for itself. */
export type ApiSet = `${number}.${number}` | 'internal';

/** An argument of a method: JSON, or an object of Excel's that another path leads to. */
export type Argument = Json | HostObject | readonly HostObject[];

export interface ValueMember<Target> {
  readonly kind: 'value';
  readonly set: ApiSet;
  readonly get: (target: Target, session: Session) => Json;
  readonly put?: (target: Target, value: Json, session: Session) => void;
}

export interface ObjectMember<Target> {
  readonly kind: 'object';
  readonly set: ApiSet;
  readonly get: (target: Target, session: Session) => HostObject | null;
}

export interface MethodMember<Target> {
  readonly kind: 'method';
  readonly set: ApiSet;
  /** `null` is a null object, or no value. */
  readonly call: (target: Target, args: readonly Argument[], session: Session) => MethodResult;
}

export type MethodResult = HostObject | { readonly value: Json } | null;

/** An event: nothing is called by its name; office.js registers by the internal method of the same line. */
export interface EventMember {
  readonly kind: 'event';
  readonly set: ApiSet;
}

export type Member<Target> = ValueMember<Target> | ObjectMember<Target> | MethodMember<Target> | EventMember;

/** What is known of a type of Excel's: the members that the embedded Excel has, by their names in @types/office-js. */
export interface ObjectType<Target> {
  readonly members: Readonly<Record<string, Member<Target>>>;
  /** What office.js keeps of an object to find it again: `Id` or `_ReferenceId`. */
  readonly identify?: (target: Target, session: Session) => JsonObject;
  /** For a collection: its items, in order, and how one is found by the key given to `getItem`. */
  readonly items?: (target: Target, session: Session) => readonly HostObject[];
  readonly find?: (target: Target, key: Argument, session: Session) => HostObject | null;
}

export const value = <Target>(
  set: ApiSet,
  get: ValueMember<Target>['get'],
  put?: NonNullable<ValueMember<Target>['put']>,
): ValueMember<Target> => (put ? { kind: 'value', set, get, put } : { kind: 'value', set, get });

export const object = <Target>(set: ApiSet, get: ObjectMember<Target>['get']): ObjectMember<Target> => ({
  kind: 'object',
  set,
  get,
});

export const method = <Target>(set: ApiSet, call: MethodMember<Target>['call']): MethodMember<Target> => ({
  kind: 'method',
  set,
  call,
});

/** A method that does something and answers nothing. */
export const action = <Target>(
  set: ApiSet,
  call: (target: Target, args: readonly Argument[], session: Session) => void,
): MethodMember<Target> => ({
  kind: 'method',
  set,
  call: (target, args, session) => {
    call(target, args, session);
    return null;
  },
});

export const event = (set: ApiSet): EventMember => ({ kind: 'event', set });
