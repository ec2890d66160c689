const COPY_PREFIX = '_Kohyo_';

/** The name of a hidden copy of a sheet that is made again. */
export const copyName = (number: number): string => `${COPY_PREFIX}${number}`;

/** True for such a copy: it is read as nobody's sheet. */
export function isCopy({ name, hidden }: { readonly name: string; readonly hidden: boolean }): boolean {
  return hidden && name.startsWith(COPY_PREFIX);
}
