import { foldWidth } from './fold';

const digitsIn = (text: string): string => (foldWidth(text).match(/\d+/gu) ?? []).map(Number).join();

/** True where a sheet is called by the number on it: DX05 and DX-05, 個票07 and 7. */
export function isCalledBy(sheet: string, number: string): boolean {
  return digitsIn(number) !== '' && digitsIn(sheet) === digitsIn(number);
}
