import { parseTemplate } from '../../../fields/key';
import type { Form } from '../../../form/form';
import { type LabelContext, type Meaning, proposeKeys } from '../../../learn/propose-key';
import type { ListContent, ListPart } from '../../../list/list-layout';
import { foldLabel } from '../../../notation/fold';
import { parseYear } from '../../../notation/year';
import type { Level } from './heading-levels';
import type { ListHeading } from './list-headings';

/** What a heading can mean: a part of the list or a field, of which year, and how sure that is (1 the very word). */
export interface HeadingMeaning {
  readonly says: { readonly part: ListPart } | { readonly field: string };
  /** Western year in the heading; null where it names none. */
  readonly year: number | null;
  /** Years after the list's where the heading says so in words (次年度計画). */
  readonly ahead: number | null;
  readonly confidence: number;
}

/** Words by which columns are known: those of our own list, and those of the forms at hand. */
export interface KnownHeadings {
  readonly parts: readonly { readonly text: string; readonly part: ListPart }[];
  readonly forms: readonly Form[];
}

/** Below this a heading is taken for the office's own. */
const LIKELY = 0.7;
/** A word of our list, in brackets or without. */
const OUR_WORD = 0.98;
/** A form's own label. */
const FORM_LABEL = 0.99;
/** 大, 中, 小 of the same kind. */
const LEVEL = 0.9;

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/^(?:次|翌|来)年度の?/u, 1],
  [/^(?:本|今|当|該当)年度の?/u, 0],
  [/^(?:前|昨)年度の?/u, -1],
];

/** What a heading means; null for one that nobody knows. `level`: what it is among headings of the hierarchy. */
export function meaningOf(heading: ListHeading, known: KnownHeadings, level?: Level): HeadingMeaning | null {
  const dated = parseYear(heading.text) ?? parseYear(heading.above);
  const whole = foldLabel(heading.own);
  if (whole === '') return null;
  const relative = RELATIVE.find(([pattern]) => pattern.test(whole));
  const bare = foldLabel(parseYear(heading.own)?.rest ?? (relative ? whole.replace(relative[0], '') : whole));
  const year = dated?.year ?? null;
  const found =
    partOf(bare, known) ??
    labelOf(heading, bare, known) ??
    (level ? { says: level, confidence: LEVEL } : fieldOf(heading, dated !== null, known));
  if (found === null) return null;
  return { ...found, says: asPart(found.says), year, ahead: relative?.[1] ?? null };
}

type Found = Pick<HeadingMeaning, 'says' | 'confidence'>;

function partOf(bare: string, { parts }: KnownHeadings): Found | null {
  const short = withoutBrackets(bare);
  if (short === '') return null;
  const found =
    parts.find(({ text }) => foldLabel(text) === bare) ??
    parts.find(({ text }) => withoutBrackets(foldLabel(text)) === short);
  return found === undefined ? null : { says: { part: found.part }, confidence: OUR_WORD };
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, '');
}

function labelOf({ text }: ListHeading, bare: string, { forms }: KnownHeadings): Found | null {
  const whole = foldLabel(text);
  for (const form of forms) {
    const titled = Object.entries(form.headings).find(([, word]) => foldLabel(word) === whole);
    if (titled !== undefined) return { says: { field: titled[0] }, confidence: FORM_LABEL };
    for (const { key, labels } of form.fields) {
      const same = labels.some((label) => {
        const dated = label.includes('{年}');
        return foldLabel(label.replace('{年}', '')) === (dated ? bare : whole);
      });
      if (same) return { says: { field: key }, confidence: FORM_LABEL };
    }
  }
  return null;
}

/** By the dictionary, as `learn` reads a label. What no form asks for is the office's own column (委員会の意見): ours would be blank. */
function fieldOf({ own, above }: ListHeading, isDated: boolean, { forms }: KnownHeadings): Found | null {
  const context = { heading: foldLabel(above), hasYears: false, hasRows: false };
  // A list is of one year: what says none is of that one.
  const proposed = [...proposeKeys(own, { ...context, isDated }), ...ofItsYear(own, context)];
  const best = proposed.reduce<Meaning | null>(
    (most, each) => (each.confidence > (most?.confidence ?? 0) ? each : most),
    null,
  );
  if (best === null || best.confidence < LIKELY) return null;
  const { id } = parseTemplate(best.key);
  const isAsked = ({ fields }: Form) => fields.some(({ key }) => parseTemplate(key).id === id);
  if (!PARTS[id] && !BELOW_PILLAR.has(id) && forms.length > 0 && !forms.some(isAsked)) return null;
  return { says: { field: best.key }, confidence: best.confidence };
}

function ofItsYear(own: string, context: Omit<LabelContext, 'isDated'>): Meaning[] {
  return proposeKeys(own, { ...context, isDated: true }).filter(({ field }) => field.perYear && own !== '');
}

/** Levels of a hierarchy that a form may lack. */
const BELOW_PILLAR: ReadonlySet<string> = new Set(['category', 'item']);

/** Fields that the list composes of several: the plan of a form may stand in its rows, its result has hours beside it. */
const PARTS: Readonly<Record<string, ListPart>> = {
  pillar: 'pillar',
  lead: 'lead',
  number: 'page',
  plan: 'plan',
  planRows: 'plan',
  actual: 'actual',
  rating: 'rating',
};

function asPart(says: HeadingMeaning['says']): HeadingMeaning['says'] {
  if ('part' in says) return says;
  const { id, isNote } = parseTemplate(says.field);
  const part = isNote ? undefined : PARTS[id];
  return part === undefined ? says : { part };
}

/** The content of a column in a list of year `year`. */
export function contentOf({ says, year: of, ahead }: HeadingMeaning, year: number | null): ListContent {
  return { ...says, ahead: of !== null && year !== null ? of - year : (ahead ?? 0) };
}
