import type { SignMark } from './amount.types';
import type { Stretch } from './amount-notes';
import { saysRate, takePer, takeSlash } from './amount-rate';
import { LEADING_PERIODS, LEADING_RATES, LEADING_WORDS, TRAILING_WORDS } from './amount-words';
import { isComputation } from './computation';
import { anyOf, type Bracketed, Cursor } from './cursor';
import { inBracketedUnit, isNegative, type Quantity, takeQuantity, takeSign } from './quantity';

/** An amount that stands in the cell as such, with all that stands around it. Places refer to the folded text. */
export interface Stated {
  /** Signed. */
  readonly value: number;
  readonly sign: SignMark;
  readonly unit: string | null;
  /** Of the multiplier before the unit, in powers of ten. */
  readonly power: number;
  readonly per: readonly Stretch[];
  /** `per` is 累計: the amount holds the years before. */
  readonly isCumulative: boolean;
  readonly notes: readonly Stretch[];
  readonly formula: Stretch | null;
  /** Sign, digits and unit. */
  readonly core: Stretch;
}

const CIRCLED = /[①-⓿❶-➓㉑-㉟㊱-㊿]+/y;
const BASELINE_MARK = /\*+/y;
const LEADING_WORD = anyOf(LEADING_WORDS);
const LEADING_RATE = anyOf(LEADING_RATES);
const PERIOD = new RegExp(`(?:${LEADING_PERIODS.join('|')})(?:約|平均)?(?=\\s*\\d[\\d.,]*\\s*[^\\s\\d日月年])`, 'y');
/** `1人5時間`, `1件30分`: per one, whether a product or a rate is meant. */
const PER_ONE =
  /[1一]\s?(?:日|回|件|人|名|台|月|週|か月|か所|箇所|世帯|申請|会議)(?=\s?約?\d[\d.,]*\s?(?:時間|分|h|H|円|千円))/y;
/** 年間累計 is the year's own total. */
const CUMULATIVE = /(?<!年間|年度|年度内)(?:累計|累積|通算)/y;
const OF_THE_YEAR = /(?<=年間|年度|年度内)(?:累計|累積|通算)/y;
const CUMULATIVE_GROUP = /^(?:累計|累積|通算)/;
const YEAR_LABEL = /(?:(?:(?:令和|平成)(?:元|\d{1,2})|[RH]\d{1,2}|\d{4})年度\s*:?|[RH]\d{1,2}\s*:)/y;
/** (増) behind an amount is a sign in words, as 増 without brackets is: the cell is not surely one amount. */
const SIGN_IN_WORDS = /^(?:増|減|増加|減少|増額|減額|増員|減員|プラス|マイナス)$/;
const TRAILING_WORD = anyOf(TRAILING_WORDS);
const NUMBER_ONLY = /^[△▲\-−+]?\s*[\d,.]+$/;
/** `3件 *2022年度の数値` is a note, `3件*2` a product. */
const NOTE_TO_END = /※.*|(?<=\s)\*(?!\s).*|\*(?!\s*\d).*|注\d*[:)].*/sy;
const SENTENCE_END = /\s*。(?=\s*$)/y;

class StatedReader {
  private readonly cursor: Cursor;
  private readonly per: Stretch[] = [];
  private readonly notes: Stretch[] = [];
  private formula: Stretch | null = null;
  private isCumulative = false;

  constructor(private readonly text: string) {
    this.cursor = new Cursor(text);
  }

  read(): Stated | null {
    while (this.lead());
    const start = this.cursor.at;
    const bracketed = this.bracketedNegative();
    const sign = bracketed ? '()' : takeSign(this.cursor);
    if (sign !== null && !bracketed) while (this.leadingWord());
    let quantity = bracketed ?? takeQuantity(this.cursor);
    if (!quantity) return null;
    const core = { start, end: this.cursor.at };
    for (;;) {
      this.cursor.blanks();
      if (this.cursor.done) break;
      const inUnit: Quantity | null = quantity.unit === null ? this.bracketedUnit(quantity.value) : null;
      if (inUnit) quantity = inUnit;
      else if (!this.trail()) return null;
    }
    const { value, unit, power } = quantity;
    const signed = isNegative(sign) && value !== 0 ? -value : value;
    const { per, isCumulative } = this;
    return { value: signed, sign, unit, power, per, isCumulative, notes: this.notes, formula: this.formula, core };
  }

  /** One thing in front of the amount. */
  private lead(): boolean {
    this.cursor.blanks();
    const start = this.cursor.at;
    if (this.cursor.take(CIRCLED) || this.cursor.take(BASELINE_MARK) || this.cursor.take(YEAR_LABEL)) {
      return this.keep(this.notes, start);
    }
    if (
      takePer(this.cursor) ||
      this.cursor.take(PER_ONE) ||
      this.cursor.take(LEADING_RATE) ||
      this.cursor.take(PERIOD)
    ) {
      const kept = this.keep(this.per, start);
      this.cursor.take(/\s*[:、]?/y);
      return kept;
    }
    if (this.cursor.take(CUMULATIVE)) {
      this.isCumulative = true;
      const kept = this.keep(this.per, start);
      this.cursor.take(/\s*[:で]?/y);
      return kept;
    }
    if (this.cursor.take(OF_THE_YEAR)) return this.keep(this.notes, start);
    return this.leadingWord() || this.leadingNote();
  }

  private leadingWord(): boolean {
    this.cursor.blanks();
    const start = this.cursor.at;
    if (!this.cursor.take(LEADING_WORD)) return false;
    const kept = this.keep(this.notes, start);
    this.cursor.take(/\s*:/y);
    return kept;
  }

  private leadingNote(): boolean {
    const start = this.cursor.at;
    const group = this.cursor.takeBracketed();
    // (20) is a negative amount, (20)480 nothing that could be told.
    if (group && !NUMBER_ONLY.test(group.inner) && !this.cursor.done) {
      return isComputation(group.inner) ? this.keepFormula(group) : this.keep(this.notes, start);
    }
    this.cursor.at = start;
    return false;
  }

  /** (20), （1,920） and (20)時間: the accountant's minus. */
  private bracketedNegative(): Quantity | null {
    const start = this.cursor.at;
    const group = this.cursor.text.charAt(start) === '(' ? this.cursor.takeBracketed() : null;
    const inner = group ? new Cursor(group.inner) : null;
    const quantity = inner && takeQuantity(inner);
    if (!quantity || !inner?.done || quantity.unit !== null) {
      this.cursor.at = start;
      return null;
    }
    return quantity.value === 0 ? null : this.withUnit(quantity);
  }

  private withUnit(quantity: Quantity): Quantity {
    const unit = new Cursor(`1${this.cursor.rest.trimStart()}`);
    const found = takeQuantity(unit);
    if (found === null || found.unit === null || found.value !== 1) return quantity;
    this.cursor.blanks();
    this.cursor.at += unit.at - 1;
    return { ...quantity, unit: found.unit };
  }

  private bracketedUnit(value: number): Quantity | null {
    const start = this.cursor.at;
    const group = this.cursor.takeBracketed();
    const found = group && inBracketedUnit(value, group.inner);
    if (!found) this.cursor.at = start;
    return found;
  }

  /** One thing behind the amount. */
  private trail(): boolean {
    const start = this.cursor.at;
    const slash = takeSlash(this.cursor);
    if (slash) return this.keep(slash === 'rate' ? this.per : this.notes, start);
    if (this.cursor.take(CIRCLED)) return this.keep(this.notes, start);
    const group = this.cursor.takeBracketed();
    if (group) return this.trailingGroup(group);
    if (this.cursor.take(TRAILING_WORD)) return this.keep(this.notes, start);
    if (this.trailingFormula()) return true;
    if (this.cursor.take(NOTE_TO_END)) return this.keep(this.notes, start);
    if (takePer(this.cursor)) return this.keep(this.per, start);
    return this.cursor.take(SENTENCE_END) !== null;
  }

  private trailingGroup({ inner, start, end }: Bracketed): boolean {
    if (SIGN_IN_WORDS.test(inner)) return false;
    if (this.formula === null && isComputation(inner)) return this.keepFormula({ inner, start });
    if (CUMULATIVE_GROUP.test(inner)) this.isCumulative = true;
    if (saysRate(inner) || CUMULATIVE_GROUP.test(inner)) {
      const from = this.text.indexOf(inner, start);
      this.per.push({ start: from, end: from + inner.length });
    } else {
      this.notes.push({ start, end });
    }
    return true;
  }

  /** `100時間 2時間×50件`, `100時間=2時間×50件`: the rest is how it was computed. */
  private trailingFormula(): boolean {
    const start = this.cursor.at;
    const equals = this.cursor.take(/=\s*/y) !== null;
    const computed = isComputation(this.cursor.rest) && (equals || /\s/.test(this.text.charAt(start - 1)));
    if (this.formula !== null || !computed || /^[×✕*]/.test(this.cursor.rest)) {
      this.cursor.at = start;
      return false;
    }
    this.formula = { start: this.cursor.at, end: this.text.length };
    this.cursor.at = this.text.length;
    return true;
  }

  private keepFormula({ inner, start }: Pick<Bracketed, 'inner' | 'start'>): true {
    const from = this.text.indexOf(inner, start);
    this.formula = { start: from, end: from + inner.length };
    return true;
  }

  private keep(kind: Stretch[], start: number): true {
    kind.push({ start, end: this.cursor.at });
    return true;
  }
}

/** Reads a folded, trimmed text that states one amount; `null` when any part of it is not understood. */
export function readStated(text: string): Stated | null {
  return new StatedReader(text).read();
}
