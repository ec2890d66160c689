/** How the office writes amounts as numbers (行政データにおける機械可読性に関するルール L2-01): the cell is numeric, △ is only shown. */
export const AMOUNT_FORMAT = '#,##0;"△ "#,##0;0';

/** Digits without exponent: 1e-7 → 0.0000001. */
function plainDigits(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const power = Number(exponent);
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${whole}${fraction}`;
  return `${whole}${fraction}`.padEnd(whole.length + power, '0');
}

/** 1234567 → 1,234,567. */
function inThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

/** The text that a cell with AMOUNT_FORMAT shows, decimals kept: 1920 → `1,920`, -480 → `△ 480`; a unit goes behind. */
export function formatAmount(value: number, options: { readonly unit?: string | null } = {}): string {
  const [whole = '', fraction] = plainDigits(Math.abs(value)).split('.');
  const grouped = inThousands(whole);
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return `${value < 0 ? '△ ' : ''}${digits}${options.unit ?? ''}`;
}
