/** A copy as another thread gets it. Node's own structuredClone answers with Maps of a realm that is not the tests'. */
export function copied<T>(data: T): T;
export function copied(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((one: unknown) => copied(one));
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [copied(key), copied(value)]));
  if (data instanceof Set) return new Set([...data].map((value) => copied(value)));
  if (Object.getPrototypeOf(data) !== Object.prototype) throw new Error('an object of a class goes to no other thread');
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copied(value)]));
}
