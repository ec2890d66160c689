/** A whole number of halves, thirds, thousandths …: what a conversion multiplies by, without the error of binary fractions. */
export interface Scale {
  readonly times: number;
  readonly over: number;
}

interface Decimal {
  readonly digits: bigint;
  /** How many of the digits stand behind the point. */
  readonly places: number;
}

/** Behind the point a repeating fraction (20分 are 0.333… 時間) is carried this far, and a sum is given this far: three of 20分 are 1 時間. */
const CARRIED = 12;
const GIVEN = 6;

/** The number as people see it: 0.1 is one tenth, not what binary makes of it. */
function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(`${whole}${fraction}`);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

/** The nearest number to `digits` / `over`, half away from zero, with so many places behind the point. */
function numberOf(digits: bigint, over: bigint, places: number): number {
  const size = digits < 0n ? -digits : digits;
  const shifted = (size * 10n ** BigInt(places) * 2n + over) / (over * 2n);
  const text = shifted.toString().padStart(places + 1, '0');
  const number = Number(`${text.slice(0, -places)}.${text.slice(-places)}`);
  return digits < 0n && number !== 0 ? -number : number;
}

/** An amount in another unit: 20 in 億円 by 100,000 is 2,000,000 千円; 600 in 分 by 1/60 is 10 時間. `value` finite. */
export function converted(value: number, { times, over }: Scale): number {
  const { digits, places } = decimalOf(value);
  return numberOf(digits * BigInt(times), BigInt(over) * 10n ** BigInt(places), CARRIED);
}

/** The sum as on paper: 0.1 + 0.2 is 0.3. Values finite. */
export function exactSum(values: readonly number[]): number {
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0);
  // Whole numbers of this size are added without any error.
  if (size <= Number.MAX_SAFE_INTEGER && values.every(Number.isInteger))
    return values.reduce((sum, value) => sum + value, 0);
  const decimals = values.map(decimalOf);
  const places = Math.max(0, ...decimals.map((one) => one.places));
  const digits = decimals.reduce((all, one) => all + one.digits * 10n ** BigInt(places - one.places), 0n);
  return numberOf(digits, 10n ** BigInt(places), GIVEN);
}

/** What one of `from` is in `to`. */
export function scaleBetween(from: Scale, to: Scale): Scale {
  return { times: from.times * to.over, over: from.over * to.times };
}
