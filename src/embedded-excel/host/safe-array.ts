/** A COM SAFEARRAY, as desktop Excel hands arrays to a page. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

export const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });
