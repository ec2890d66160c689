const COPY_PREFIX = '_Kohyo_';

/** The name of a hidden copy of a sheet that is made again. */
export const copyName = (number: number): string => `${COPY_PREFIX}${number}`;

/** The name under which a sheet that takes another's place comes in; Excel counts on where it is taken. */
export const incomingName = (number: number): string => `${COPY_PREFIX}in_${number}`;

/** True for such names, in sight too: what stands there stands, or is to stand, on another sheet. */
export const isCopyName = (name: string): boolean => /^_Kohyo_(?:in_)?\d+(?: \(\d+\))?$/u.test(name);

/** True for such a copy: it is read as nobody's sheet. */
export function isCopy({ name, hidden }: { readonly name: string; readonly hidden: boolean }): boolean {
  return hidden && name.startsWith(COPY_PREFIX);
}
