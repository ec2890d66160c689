import type { FieldId, KnownFieldId } from '../fields/dictionary';
import { keyOf, ownId, parseTemplate, templateFor } from '../fields/key';
import type { Form, FormField, FormSource } from '../form/form';
import type { FieldKey } from '../form/kohyo';
import { FormError, parseForm } from '../form/parse-form';
import type { CellRef, Grid } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { readMinusLegend } from '../notation/minus-legend';
import { explainedChoices } from '../notation/printed-choices';
import { readRatingLegend } from '../notation/rating-legend';
import { parseYear } from '../notation/year';
import { withPlacesBlank } from './blank-cells';
import { choicesBeside, choicesNear } from './choices-of';
import { formulaRelations } from './formula-relations';
import { type FoundLabel, type LabelMap, mapLabels } from './map-labels';
import { LEARNABLE, type Meaning, proposeKeys } from './propose-key';
import { refineForm } from './refine-form';
import { isYearly, listColumns, listKey, rowColumns } from './table-fields';
import { unitOf, unitOfRow } from './unit-of';
import { meaningsOfYearlyRow } from './yearly-row';

/** What one label of an unknown form is taken to mean. */
export interface LabelProposal {
  readonly cell: CellRef;
  readonly text: string;
  readonly place: FormField['place'];
  /** Key template; null when nothing fits or the person said it is no field. */
  readonly key: FieldKey | null;
  /** 0 … 1; a person's own answer counts 1. */
  readonly confidence: number;
  readonly alternatives: readonly { readonly key: FieldKey; readonly confidence: number }[];
  readonly required: FormField['required'];
}

/** A person's answer about one label. */
export interface Correction {
  readonly cell: { readonly row: number; readonly column: number };
  /** null: not a field. */
  readonly key: FieldKey | null;
  readonly required?: FormField['required'];
}

/** What a person said of the form's labels. */
export interface Answers {
  readonly corrections?: readonly Correction[];
  /** Cells that are labels, though they do not look like it. */
  readonly labels?: readonly Correction['cell'][];
}

export interface LearnOptions extends Answers {
  readonly id: string;
  readonly name?: string;
  readonly publisher?: string;
  /** Sheets of the same form with values in them, for what a blank one cannot tell. */
  readonly filled?: readonly Grid[];
}

export interface Learned {
  readonly form: Form;
  readonly proposals: readonly LabelProposal[];
  /** Those to look at: no meaning found, or little confidence. What a person answered is none of them. */
  readonly unsure: readonly LabelProposal[];
}

/** A sheet with fewer known labels is no form of a reform item. */
const LEAST_KNOWN = 2;

/** Below this a person should look. */
export const SURE = 0.7;

/**
 * Learns a form from its blank sheet. The result goes the same way as the built-in forms.
 * Throws FormError when fewer than two labels have a meaning: there is no form to speak of.
 */
export function learnForm(grid: Grid, options: LearnOptions): Learned {
  const blank = withPlacesBlank(grid);
  const map = mapLabels(blank, options.labels);
  const proposals = proposalsOf(blank, map, options);
  if (proposals.filter(({ key }) => key !== null).length < LEAST_KNOWN)
    throw new FormError('fewer than two known fields');
  const source = {
    ...withChoices(sourceOf(map, proposals, options), grid, map),
    ...conventionSaid(grid),
    ratings: ratingsSaid(grid, proposals),
  };
  const plain = parseForm(source);
  const relations = formulaRelations(grid, plain);
  const form = refineForm(
    relations.length === 0 ? plain : { ...plain, relations: [...relations] },
    options.filled ?? [],
  );
  return { form, proposals, unsure: proposals.filter(({ confidence }) => confidence < SURE) };
}

/** What each label is taken to mean, in the order of the sheet; [] where no label is found. */
export function proposeMeanings(grid: Grid, answers: Answers): LabelProposal[] {
  const blank = withPlacesBlank(grid);
  return proposalsOf(blank, mapLabels(blank, answers.labels), answers);
}

function proposalsOf(grid: Grid, map: LabelMap, { corrections = [] }: Answers): LabelProposal[] {
  return withCorrections(assign(grid.sheet, map), corrections);
}

/** So much less sure than the first meaning is no second one. */
const FAR_FETCHED = 0.2;

/** One meaning per label and one label per meaning; the surest choose first. */
function assign(sheet: string, map: LabelMap): LabelProposal[] {
  const open = map.labels.map((label) => ({ label, meanings: meaningsOf(label) }));
  const best = (label: FoundLabel) =>
    Math.max(...(open.find((one) => one.label === label)?.meanings ?? []).map((one) => one.confidence));
  const chosen = new Map<FoundLabel, Meaning | null>();
  const taken = new Set<string>();
  const pairs = open
    .flatMap(({ label, meanings }) => meanings.map((meaning) => ({ label, meaning })))
    .sort((a, b) => b.meaning.confidence - a.meaning.confidence || a.label.row - b.label.row);
  for (const { label, meaning } of pairs) {
    // Dated labels share a key: each year has one of its own.
    const name = label.isDated && isPerYear(meaning.key) ? `${meaning.key} ${label.text}` : meaning.key;
    if (chosen.has(label) || taken.has(name)) continue;
    // What another label says better leaves a meaning of its own, not a far-fetched one.
    if (meaning.confidence < best(label) - FAR_FETCHED) continue;
    chosen.set(label, meaning);
    taken.add(name);
  }
  nameSomething(open, chosen, taken);
  leadSomebody(open, chosen, taken);
  return open.map(({ label, meanings }) => {
    const meaning = chosen.get(label) ?? null;
    return {
      cell: { sheet, row: label.row, column: label.column },
      text: label.text,
      place: label.place,
      key: meaning?.key ?? null,
      confidence: meaning?.confidence ?? 0,
      alternatives: meanings.slice(0, 5).map(({ key, confidence }) => ({ key, confidence })),
      required: meaning?.field.required ?? 'never',
    };
  });
}

/** Every 個票 is about something: where no label says so outright, the one that tells what is done names it. */
function nameSomething(
  open: readonly { readonly label: FoundLabel }[],
  chosen: Map<FoundLabel, Meaning | null>,
  taken: ReadonlySet<string>,
): void {
  const name = LEARNABLE.find(({ field }) => field.id === 'name');
  if (!name || taken.has(name.key)) return;
  const stand =
    open.find(({ label }) => label.place === 'beside' && !chosen.has(label) && isNameOfThing(label.text)) ??
    open.find(({ label }) => label.place === 'beside' && !chosen.has(label) && isThing(label.text)) ??
    // A 施策評価 is about the 施策 itself.
    [...open]
      .reverse()
      .find(({ label }) => HIERARCHY.has(chosen.get(label)?.field.id ?? '') && isNameOfThing(label.text)) ??
    open.find(({ label }) => chosen.get(label)?.field.id === 'approach' && /(?:取組|事業)$/u.test(label.text));
  if (stand) chosen.set(stand.label, { ...name, confidence: 0.5 });
}

/** 施設名, 補助金の名称: the name of what the form is about, not of a person, a section or an office. */
function isNameOfThing(text: string): boolean {
  return /[^氏人者課部局係長員]名(?:称)?$/u.test(plain(text));
}

/** 評価対象事業, 対象施設: the thing itself. */
function isThing(text: string): boolean {
  return /(?:事業|業務|施設|補助金|取組|事務|項目)$/u.test(plain(text));
}

/** 作成課, 記入課: where no label says who is in charge, it is whoever filled in the form. */
function leadSomebody(
  open: readonly { readonly label: FoundLabel }[],
  chosen: Map<FoundLabel, Meaning | null>,
  taken: ReadonlySet<string>,
): void {
  const lead = LEARNABLE.find(({ field }) => field.id === 'lead');
  if (!lead || taken.has(lead.key)) return;
  const stand = open.find(
    ({ label }) =>
      label.place === 'beside' &&
      !chosen.has(label) &&
      /(?:課|室|局|部署|所属)(?:名|等|係|・係)?$/u.test(plain(label.text)),
  );
  if (stand) chosen.set(stand.label, { ...lead, confidence: 0.7 });
}

const plain = (text: string): string => foldLabel(text).replace(/\([^()]*\)$/u, '');

/** In a small table only a yearly field can have a column for each year; a list's columns are understood one by one. */
function meaningsOf(label: FoundLabel): Meaning[] {
  if (label.place === 'list' || (label.table && !isYearly(label.table))) return [];
  const likely = meaningsOfWords(label).filter(({ confidence }) => confidence >= LIKELY);
  if (!label.table && label.place !== 'years') return likely;
  const byYear = [
    ...likely.filter(({ key }) => isPerYear(key)),
    ...meaningsOfYearlyRow(label.text, label.heading, label.isPast === true),
  ];
  const others = label.table || label.inYears ? [] : likely.filter(({ key }) => !isPerYear(key));
  return [...byYear, ...others].sort((a, b) => b.confidence - a.confidence);
}

/** Below this a label is a field of its own rather than one that it hardly resembles. */
const LIKELY = 0.5;

function meaningsOfWords(label: FoundLabel): Meaning[] {
  return proposeKeys(label.text, {
    heading: label.heading,
    hasYears: label.place === 'years' || label.place === 'columns',
    hasRows: label.place === 'rows' || label.place === 'periods',
    isDated: label.isDated,
  });
}

function withCorrections(proposals: readonly LabelProposal[], corrections: readonly Correction[]): LabelProposal[] {
  return proposals.map((proposal) => {
    const own = corrections.find(({ cell }) => cell.row === proposal.cell.row && cell.column === proposal.cell.column);
    if (own) return { ...proposal, key: own.key, confidence: 1, required: own.required ?? proposal.required };
    const claimed = corrections.some(({ key }) => key !== null && key === proposal.key && !isPerYear(key));
    return claimed ? { ...proposal, key: null, confidence: 0 } : proposal;
  });
}

function sourceOf(map: LabelMap, proposals: readonly LabelProposal[], options: LearnOptions): FormSource {
  const fields = new Map<string, FormSource['fields'][number]>();
  const names = new Set<string>();
  // A year in the label of the result is the year of its rating too.
  const hasActual = proposals.some(
    ({ key, text }) => key !== null && parseTemplate(key).id === 'actual' && datedLabel(text) !== null,
  );
  for (const proposal of proposals) {
    if (isNoField(proposal)) continue;
    const label = map.labels.find(({ row, column }) => row === proposal.cell.row && column === proposal.cell.column);
    const source =
      label?.table === undefined && proposal.key !== null
        ? fieldSource(proposal, hasActual, label)
        : ownSource(
            proposal,
            label,
            nameFor(listTitle(label) ?? proposal.text, label?.heading ?? '', names),
            new Set(fields.keys()),
          );
    const known = fields.get(source.key);
    // A label of the office's own that two rows share is two fields.
    if (known && source.columns === undefined) known.labels = [...new Set([...known.labels, ...source.labels])];
    else fields.set(source.key, source);
  }
  return {
    version: 1,
    id: options.id,
    name: options.name ?? map.titles[0] ?? options.id,
    source: { publisher: options.publisher ?? '', document: map.titles[0] ?? '' },
    shape: map.shape,
    titles: [...map.titles],
    // A label without a meaning still ends what stands before it.
    groups: [...new Set([...map.groups, ...proposals.filter(isNoField).map(({ text }) => text)])],
    fields: [...fields.values()],
    remarks: [...map.remarks],
    years: [],
    vocabulary: { pillar: [], category: [], pairs: [] },
    ratings: [],
  };
}

/** With the answers that the form prints for its fields, beside a label or in a legend at a table. */
function withChoices(source: FormSource, grid: Grid, { labels }: LabelMap): FormSource {
  const byText = new Map(labels.map((label) => [label.text, label]));
  const fields = source.fields.map((field) => {
    const label = field.labels.length === 1 ? byText.get(field.labels[0] ?? '') : undefined;
    if (!label || field.kind === 'amount' || labels.filter(({ text }) => text === label.text).length > 1) return field;
    if (label.table) {
      const marks = choicesNear(grid, label.table);
      const columns = field.columns?.map((column) =>
        marks.length > 0 && isRated(column.heading) ? { ...column, choices: [...marks] } : column,
      );
      return columns ? { ...field, columns } : field;
    }
    const choices = label.place === 'beside' ? choicesBeside(grid, label, labels) : [];
    return choices.length > 0 ? { ...field, choices: [...choices] } : field;
  });
  return { ...source, fields };
}

const isRated = (heading: string): boolean => /評価|判定|評点|達成|区分|判断$/u.test(heading);

/** The marks that the form itself gives for its 評価, in the label or in a legend of its own. Legends that disagree say nothing. */
function ratingsSaid(grid: Grid, proposals: readonly LabelProposal[]): FormSource['ratings'] {
  const rated = proposals.filter(({ key }) => key !== null && parseTemplate(key).entry.kind === 'rating');
  if (rated.length === 0) return [];
  // （○×） in the label of something else is a legend of that alone.
  const labels = new Set(rated.map(({ text }) => text));
  const legends = grid.texts
    .flat()
    .map((text) => ({ text, marks: readRatingLegend(text) }))
    .filter(({ text, marks }) => marks.length > 0 && (labels.has(text) || marks.some(({ meaning }) => meaning !== '')))
    .map(({ marks }) => marks);
  if (legends.length === 0) return ratingsCounted(grid, rated);
  const [first] = legends;
  const marksOf = (legend: typeof first) => legend?.map(({ mark }) => mark).join('');
  if (!first || legends.some((other) => marksOf(other) !== marksOf(first))) return [];
  return first.map(({ mark, meaning }, place) => ({ mark, meaning, grade: first.length - place }));
}

/** ５：目標を大きく上回る … １：大きく下回る, printed beside a 評価: best first, unless what stands first is plainly bad. */
function ratingsCounted(grid: Grid, rated: readonly LabelProposal[]): FormSource['ratings'] {
  const legendsIn = (texts: readonly string[]) => texts.map(explainedChoices).filter((choices) => choices.length > 0);
  const all = legendsIn(grid.texts.flat());
  for (const { cell } of rated) {
    const [legend = all.length === 1 ? all[0] : undefined] = legendsIn(grid.texts[cell.row - grid.top] ?? []);
    if (!legend || legend.length < LEAST_OF_SCALE) continue;
    const isWorstFirst = BAD.test(legend[0]?.meaning ?? '') && !BAD.test(legend.at(-1)?.meaning ?? '');
    const best = isWorstFirst ? [...legend].reverse() : legend;
    return best.map(({ mark, meaning }, place) => ({ mark, meaning, grade: best.length - place }));
  }
  return [];
}

const LEAST_OF_SCALE = 3;
const BAD = /未|不|遅|下回|悪|低|困難|廃止|できな/u;

/** What the form itself says of △: 増減（△は減）, ※削減を△、増加を正の数で記入. Legends that disagree say nothing. */
function conventionSaid(grid: Grid): Pick<FormSource, 'convention'> {
  const said = new Set(grid.texts.flat().flatMap((text) => readMinusLegend(text)?.points ?? []));
  const [convention] = said;
  return said.size === 1 && convention ? { convention } : {};
}

/** A person said so: whatever else nobody knows is a field of the office's own. */
function isNoField({ key, confidence }: LabelProposal): boolean {
  return key === null && confidence === 1;
}

/** The label's words; with the heading's where they stand on the form twice. */
function nameFor(text: string, heading: string, names: Set<string>): string {
  const wanted = [text, `${heading}・${text}`];
  const free = wanted.find((name) => !names.has(ownId(name))) ?? `${text}・${names.size}`;
  names.add(ownId(free));
  return free;
}

/** A list is called by its title, the label that heads its first column by the way. */
function listTitle(label: FoundLabel | undefined): string | null {
  return label?.place === 'list' && label.table && label.table.title !== '' ? label.table.title : null;
}

/** A row of a small table, a list, or a label whose meaning nobody knows. */
function ownSource(
  { text, place, key, required }: LabelProposal,
  label: FoundLabel | undefined,
  name: string,
  taken: ReadonlySet<string>,
): FormSource['fields'][number] {
  const unit = unitOfRow(text, label);
  const shared = {
    labels: [text],
    kind: key === null ? (unit === null ? ('text' as const) : ('amount' as const)) : parseTemplate(key).entry.kind,
    place,
    required,
    ...(unit === null || unit === 'other' ? {} : { unit }),
  };
  if (label?.table === undefined)
    return {
      ...shared,
      ...(label?.at ? { at: label.at } : {}),
      key: templateFor(ownId(name), { year: place === 'years' }),
    };
  // A second list of the same things is one of the office's own: the first has the name.
  const list = label.place === 'list' ? listKey(label.table) : null;
  const isFirst = list !== null && !taken.has(list);
  const columns =
    label.place === 'list' ? listColumns(label.table, name, isFirst) : rowColumns(label.table, text, name, key);
  const rated = columns.find(({ key: one }) => parseTemplate(one).entry.known)?.key;
  return { ...shared, key: key ?? (label.place === 'list' ? (isFirst ? list : null) : rated) ?? ownId(name), columns };
}

function fieldSource(
  proposal: LabelProposal,
  hasActual: boolean,
  label: FoundLabel | undefined,
): FormSource['fields'][number] {
  const dated = datedLabel(proposal.text);
  const key = proposal.key ?? '';
  const { id, entry, isPerYear: perYear, row } = parseTemplate(key);
  const place = id === 'schedule' && proposal.place === 'rows' ? 'periods' : proposal.place;
  const yearId = YEAR_OF_VALUE.get(id);
  const unit = entry.quantity === null ? null : unitOf(proposal.text);
  return {
    key,
    labels: [dated && (perYear || proposal.place === 'column') ? dated : proposal.text],
    kind: entry.kind,
    place: perYear || place !== 'years' ? place : 'beside',
    ...(label?.at ? { at: label.at } : {}),
    required: proposal.required,
    ...(unit === null || unit === 'other' ? {} : { unit }),
    // Columns of the plan's hierarchy are merged downwards: a blank cell repeats what stands above it.
    ...(place === 'column' && HIERARCHY.has(key) ? { carried: true } : {}),
    ...(perYear && place === 'beside' && !dated ? { yearFrom: hasActual ? 'actual' : 'form' } : {}),
    ...(dated && yearId !== undefined ? { yearKey: keyOf(yearId, { row }) } : {}),
  };
}

const isPerYear = (key: string): boolean => parseTemplate(key).isPerYear;

const HIERARCHY: ReadonlySet<string> = new Set(['pillar', 'category', 'item']);

/** Where the year is kept that stands in the label of an indicator's value. */
const YEAR_OF_VALUE: ReadonlyMap<FieldId, KnownFieldId> = new Map<FieldId, KnownFieldId>([
  ['indicators.baseline', 'indicators.baselineYear'],
  ['indicators.target', 'indicators.targetYear'],
]);

/** 令和6年度計画 → {年}計画; 基準値（2024） → 基準値（{年}）; null when no year stands in it. */
function datedLabel(text: string): string | null {
  const whole = foldLabel(text);
  const atStart = parseYear(whole);
  if (atStart !== null) return `{年}${foldLabel(atStart.rest)}`;
  const bracket = [...whole.matchAll(/\(([^()]+)\)/gu)].at(-1);
  const inside = bracket?.[1];
  if (!bracket || inside === undefined) return null;
  const isYear = /^(?:19|20)\d{2}$/u.test(inside) || parseYear(inside) !== null;
  const from = bracket.index + 1;
  return isYear ? `${whole.slice(0, from)}{年}${whole.slice(from + inside.length)}` : null;
}
