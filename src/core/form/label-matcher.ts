import { parseTemplate } from '../fields/key';
import { foldLabel } from '../notation/fold';
import { remembering, rememberingFew } from '../notation/remember';
import { parseYear } from '../notation/year';
import type { Form, FormField } from './form';

/** `heading`: of a column of a small table. */
export type LabelRole = 'title' | 'group' | 'remarks' | 'heading' | 'field';

/** One thing a label may stand for on a form. A spelling may stand for several (評価 is a group and a row). */
export interface LabelSpec {
  readonly role: LabelRole;
  /** Place among the form's labels, from top to bottom; titles -1. */
  readonly order: number;
  readonly field: FormField | null;
  /** As the form writes it, for messages. */
  readonly written: string;
}

export interface LabelMatch {
  readonly spec: LabelSpec;
  readonly quality: 'exact' | 'loose' | 'near';
  /** Fiscal year in the label (令和6年度計画), else null. */
  readonly year: number | null;
  /** What follows the label in the same cell (担当課：総務課), else ''. */
  readonly tail: string;
}

interface Spelling {
  readonly spec: LabelSpec;
  readonly before: string;
  readonly after: string;
  readonly hasYear: boolean;
  readonly folded: string;
}

/** Longer texts are no labels. */
const LONGEST = 120;

/** A form's labels made ready, once for each form. */
export const matcherOf = rememberingFew((form: Form) => new LabelMatcher(form));

/** A form's labels made ready for matching. */
export class LabelMatcher {
  readonly specs: readonly LabelSpec[];
  private readonly exact = new Map<string, Spelling[]>();
  private readonly loose = new Map<string, Spelling[]>();
  private readonly dated: Spelling[] = [];
  private readonly titles: Spelling[] = [];
  private readonly spellings = new Map<LabelSpec, readonly string[]>();

  constructor(form: Form) {
    const specs: LabelSpec[] = [];
    const add = (spec: LabelSpec, labels: readonly string[]): void => {
      specs.push(spec);
      for (const label of labels) this.addSpelling(spec, label);
    };
    add({ role: 'title', order: -1, field: null, written: form.titles[0] ?? form.name }, form.titles);
    for (const group of form.groups) add({ role: 'group', order: Number.NaN, field: null, written: group }, [group]);
    add({ role: 'remarks', order: Number.NaN, field: null, written: form.remarks[0] ?? '' }, form.remarks);
    for (const heading of new Set(form.fields.flatMap(({ columns = [] }) => columns.map((column) => column.heading))))
      add({ role: 'heading', order: Number.NaN, field: null, written: heading }, [heading]);
    // What only tells where other cells lie is a word of the form; what is a field's label anyway stays that.
    const named = new Set(form.fields.filter(({ place }) => place !== 'cells').flatMap(({ labels }) => labels));
    for (const { place, labels } of form.fields)
      if (place === 'cells' && !labels.some((one) => named.has(one)))
        add({ role: 'group', order: Number.NaN, field: null, written: labels[0] ?? '' }, labels);
    form.fields.forEach((field, order) => {
      if (field.place === 'cells') return;
      add({ role: 'field', order, field, written: field.labels[0] ?? field.key }, field.labels);
    });
    this.specs = specs;
    const whole = [...this.exact.values()].flat();
    for (const spec of specs)
      this.spellings.set(
        spec,
        whole.filter((one) => one.spec === spec).map(({ folded }) => folded),
      );
  }

  /** Everything the cell's text may stand for, best first; [] when it is no label of this form. */
  readonly match = remembering((text): readonly LabelMatch[] => {
    if (text.length === 0 || text.length > LONGEST) return [];
    for (const candidate of candidatesOf(text)) {
      const found = this.matchFolded(candidate.folded, candidate.tail);
      if (found.length > 0) return found;
    }
    return [];
  });

  /** The folded spellings of one spec, for finding a misspelt label. */
  spellingsOf(spec: LabelSpec): readonly string[] {
    return this.spellings.get(spec) ?? [];
  }

  /** A text that is this spec's label, of `shortest` letters or more, but for a character or two. */
  isNear(text: string, spec: LabelSpec, shortest = 0): boolean {
    const whole = foldLabel(text);
    if (whole.length < 3 || this.match(text).length > 0) return false;
    const plain = undecorated(whole);
    return this.spellingsOf(spec).some((spelling) => {
      const limit = spelling.length >= 8 ? 2 : 1;
      return (
        spelling.length >= shortest &&
        (withinDistance(whole, spelling, limit) || (plain.length >= 3 && withinDistance(plain, spelling, limit)))
      );
    });
  }

  private matchAllDated(folded: string, tail: string): LabelMatch[] {
    return this.dated.flatMap((spelling) => matchDated(folded, spelling, tail));
  }

  /** 令和6年度評価, where the form says 評価 of a value that it has every year. */
  private matchBehindYear(folded: string, tail: string): LabelMatch[] {
    const written = parseYear(folded);
    if (written === null || written.half !== null || written.rest === '') return [];
    const own = this.exact.get(written.rest.replace(/^の/u, '')) ?? [];
    return own.flatMap(({ spec }) =>
      spec.field && parseTemplate(spec.field.key).isPerYear
        ? [{ spec, quality: 'exact', year: written.year, tail }]
        : [],
    );
  }

  /** 取組項目名（略称も）: the office added a word in brackets. Behind a label of two letters it may be anything. */
  private withAddedBracket(folded: string): readonly Spelling[] | undefined {
    const short = withoutBracket(folded);
    return short !== folded && short.length >= 3 ? this.exact.get(short) : undefined;
  }

  private addSpelling(spec: LabelSpec, label: string): void {
    const [before, after] = label.split('{年}');
    const spelling: Spelling = {
      spec,
      before: foldLabel(before ?? ''),
      after: foldLabel(after ?? ''),
      hasYear: after !== undefined,
      folded: foldLabel(label),
    };
    if (spelling.hasYear) {
      this.dated.push(spelling);
    } else {
      append(this.exact, spelling.folded, spelling);
      const short = withoutBracket(spelling.folded);
      if (short.length >= 3 && short !== spelling.folded) append(this.loose, short, spelling);
      if (spec.role === 'title') this.titles.push(spelling);
    }
  }

  private matchFolded(folded: string, tail: string): LabelMatch[] {
    if (folded === '') return [];
    const exact = this.exact.get(folded);
    if (exact) return exact.map(({ spec }) => ({ spec, quality: 'exact', year: null, tail }));
    const dated = this.matchAllDated(folded, tail);
    if (dated.length > 0) return dated;
    const withYear = this.matchBehindYear(folded, tail);
    if (withYear.length > 0) return withYear;
    const loose = this.loose.get(folded) ?? this.loose.get(withoutBracket(folded)) ?? this.withAddedBracket(folded);
    if (loose) return loose.map(({ spec }) => ({ spec, quality: 'loose', year: null, tail }));
    const looselyDated = this.matchAllDated(withoutBracket(folded), tail);
    if (looselyDated.length > 0) return looselyDated.map((match) => ({ ...match, quality: 'loose' }));
    const undated = this.dated.filter(({ before, after }) => before + after === folded);
    if (undated.length > 0) return undated.map(({ spec }) => ({ spec, quality: 'loose', year: null, tail }));
    // A title carries the plan's name in front, which no form can know: 第3次…計画　進行管理票
    return this.titles
      .filter(({ folded: title }) => title.length >= 4 && folded.endsWith(title))
      .map(({ spec }) => ({ spec, quality: 'loose', year: null, tail: '' }));
  }
}

function matchDated(folded: string, spelling: Spelling, tail: string): LabelMatch[] {
  const { before, after } = spelling;
  if (!folded.startsWith(before) || !folded.endsWith(after) || folded.length <= before.length + after.length) return [];
  const middle = folded.slice(before.length, folded.length - after.length);
  const year = /^(?:19|20)\d{2}$/u.test(middle) ? Number(middle) : yearAlone(middle);
  return year === null ? [] : [{ spec: spelling.spec, quality: 'exact', year, tail }];
}

function yearAlone(text: string): number | null {
  const parsed = parseYear(text);
  return parsed !== null && parsed.rest === '' && parsed.half === null ? parsed.year : null;
}

const HOW_TO_FILL_IN = /\((?:必須|任意|選択|自由)\)$/u;
/** What says so by its end, or by how it begins. */
const ENDS_AS_HOW_TO = /(?:記入|記載|選択|字以内|字程度)\)$/u;
const BEGINS_AS_HOW_TO = /\(要?記[入載述]/u;
const ORNAMENT_BEFORE = /^(?:[■□●○◆◇▼▽★☆・※*]|[①-⑳]|\(?\d{1,2}[).、])+/u;
const ORNAMENT_BEHIND = /(?:\([※*★]\d{0,2}\)|[※*★]\d{0,2}|必須){1,9}$/u;

function withoutHowTo(folded: string): string {
  if (!folded.endsWith(')')) return folded;
  const from = ENDS_AS_HOW_TO.test(folded) ? folded.indexOf('(') : folded.search(BEGINS_AS_HOW_TO);
  return from < 0 ? folded : folded.slice(0, from);
}

/** ★【取組項目名】（30字以内）※ → 取組項目名. */
export const undecorated: (folded: string) => string = remembering((folded) => {
  const less = folded.replace(ORNAMENT_BEFORE, '').replace(ORNAMENT_BEHIND, '').replace(HOW_TO_FILL_IN, '');
  const bare = withoutHowTo(less);
  const plain = unwrapped(bare);
  return plain === folded ? plain : undecorated(plain);
});

/** The cell as a label: whole; without ornament, number or brackets around it; the part before a colon. */
const candidatesOf = remembering((text): readonly { readonly folded: string; readonly tail: string }[] => {
  const whole = foldLabel(text);
  const plain = undecorated(whole);
  const list = [{ folded: whole, tail: '' }];
  if (plain !== whole) list.push({ folded: plain, tail: '' });
  const colon = /^([^:：]{2,40})[:：]([\s\S]*)$/u.exec(text);
  if (colon?.[1] !== undefined && colon[2] !== undefined)
    list.push({ folded: foldLabel(colon[1]), tail: colon[2].trim() });
  return list;
});

/** 【取組項目名】 → 取組項目名, when the brackets (all folded to round ones) hold the whole text. */
function unwrapped(folded: string): string {
  const quoted = /^[「『<](.*)[」』>]$/u.exec(folded)?.[1];
  if (quoted !== undefined) return quoted;
  if (!folded.startsWith('(') || !folded.endsWith(')')) return folded;
  const inner = folded.slice(1, -1);
  let depth = 0;
  for (const letter of inner) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return folded;
  }
  return inner;
}

function withoutBracket(folded: string): string {
  return folded.replace(/\([^()]*\)$/u, '');
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Levenshtein distance of at most `limit`, by characters. */
export function withinDistance(a: string, b: string, limit: number): boolean {
  const left = [...a];
  const right = [...b];
  if (Math.abs(left.length - right.length) > limit) return false;
  let previous = right.map((_, index) => index + 1);
  previous.unshift(0);
  for (const [i, letter] of left.entries()) {
    const current = [i + 1];
    for (const [j, other] of right.entries()) {
      const replaced = (previous[j] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return (previous[right.length] ?? limit + 1) <= limit;
}
