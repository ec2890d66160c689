import type { CellValue } from '../grid/grid';
import type { Amount, AmountNumber, SignMark } from './amount.types';
import { readAbsence } from './amount-absent';
import { readComputed } from './amount-computed';
import { type Stretch, writtenNotes } from './amount-notes';
import { readStated, type Stated } from './amount-stated';
import { type FoldedText, foldWithOffsets } from './fold';
import { remembering } from './remember';

export { AMOUNT_FORMAT, formatAmount } from './amount-format';

const FULL_WIDTH_OR_BLANK = /[０-９Ａ-Ｚａ-ｚ，．－＋％￥（）ー\u2010-\u2015\u2212\s]/;
const WORD_BEHIND = /(?<=\d\s?)[^\d\s,.()△▲+-]{1,8}$/u;
const DATE_OR_TIME = /\d\s*[年月:/]|^[MTSHR]\d/;

function trimmed(source: FoldedText): FoldedText {
  const text = source.text.trim();
  const from = source.text.indexOf(text);
  const { offsets } = source;
  const end = offsets[from + text.length] ?? source.raw.length;
  return { text, raw: source.raw, offsets: [...offsets.slice(from, from + text.length), end] };
}

function written(source: FoldedText, { start, end }: Stretch): string {
  return source.raw.slice(source.offsets[start] ?? 0, source.offsets[end] ?? source.raw.length);
}

function joined(text: string, stretches: readonly Stretch[]): string | null {
  const parts = [...stretches].sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end).trim());
  return parts.length > 0 ? parts.join(' ') : null;
}

function amountOf(source: FoldedText, stated: Stated): AmountNumber {
  const per = joined(source.text, stated.per);
  return {
    kind: 'number',
    value: stated.value,
    sign: stated.sign,
    unit: stated.unit,
    power: stated.power,
    basis: per === null ? 'total' : stated.isCumulative ? 'cumulative' : 'rate',
    per,
    note: writtenNotes(source, stated.notes),
    formula: stated.formula && joined(source.text, [stated.formula]),
    fullWidth: FULL_WIDTH_OR_BLANK.test(written(source, stated.core).trim()),
    numeric: false,
  };
}

function readText(source: FoldedText): Amount {
  if (source.text === '') return { kind: 'blank', note: null };
  const absence = readAbsence(source.text);
  if (absence) return { kind: absence.kind, note: writtenNotes(source, absence.notes) };
  const stated = readStated(source.text) ?? readComputed(source.text);
  return stated ? amountOf(source, stated) : { kind: 'text', note: null };
}

interface Shown {
  /** Folded and trimmed. */
  readonly text: string;
  readonly amount: Amount;
}

const readShown = remembering((text): Shown => {
  const source = trimmed(foldWithOffsets(text));
  return { text: source.text, amount: readText(source) };
});

function shownSign(text: string): SignMark {
  const first = /^\s*(△|▲|\+|\(|[-−－‐―])/.exec(text)?.[1];
  if (first === undefined) return null;
  if (first === '△' || first === '▲' || first === '+') return first;
  return first === '(' ? '()' : '-';
}

/** Powers of ten by which a number format shows another figure than the cell holds: `0%`, `#,##0,` (千円), `#,##0,,`. */
const SHOWN_POWERS = [0, -3, -6];

/** The cell's number in the unit that its format shows: 0.25 shown as 25% is 25 ％; what the format only rounds is kept. */
function inShownUnit(value: number, shown: AmountNumber): number {
  const scaled = (power: number) => Number((value * 10 ** power).toPrecision(15));
  if (shown.unit === '%') return scaled(2);
  // 2 shown as 2.0億円 is 200,000,000円.
  const multiplied = scaled(shown.power);
  if (shown.power > 0 && Math.abs(Math.abs(multiplied) - Math.abs(shown.value)) <= 10 ** shown.power / 2)
    return multiplied;
  const power = SHOWN_POWERS.find((one) => Math.abs(Math.abs(scaled(one)) - Math.abs(shown.value)) <= 0.5);
  return power === undefined || power === 0 ? value : scaled(power);
}

function readNumeric(value: number, { text, amount: shown }: Shown): Amount {
  if (shown.kind === 'number') {
    return { ...shown, value: inShownUnit(value, shown), fullWidth: false, numeric: true };
  }
  if (shown.kind === 'text' && DATE_OR_TIME.test(text)) return shown;
  const sign = shown.kind === 'text' ? shownSign(text) : null;
  // A format may add a word that is no unit we know (0"十億円"): what it counts is not what its row counts.
  const unit = shown.kind === 'text' ? (WORD_BEHIND.exec(text)?.[0] ?? null) : null;
  const plain = { unit, power: 0, basis: 'total', per: null, note: null, formula: null } as const;
  return { kind: 'number', value, sign, ...plain, fullWidth: false, numeric: true };
}

/**
 * Reads a cell that should hold an amount. `text` is what the sheet shows, `value` the cell's own value where it is known:
 * a number there is taken as it is, and the text tells sign mark and unit. Never throws; what is not surely an amount is `text`.
 */
export function parseAmount(text: string, value?: CellValue): Amount {
  const shown = readShown(text);
  return typeof value === 'number' && Number.isFinite(value) ? readNumeric(value, shown) : shown.amount;
}
