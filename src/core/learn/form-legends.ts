import { parseTemplate } from '../fields/key';
import type { FormSource } from '../form/form';
import type { Grid } from '../grid/grid';
import { readMinusLegend } from '../notation/minus-legend';
import { explainedChoices } from '../notation/printed-choices';
import { parseRating } from '../notation/rating';
import { readRatingLegend } from '../notation/rating-legend';
import { choicesBeside, choicesNamed, choicesNear } from './choices-of';
import type { LabelMap } from './found-label';
import type { LabelProposal } from './proposal';

/** With the answers that the form prints for its fields, beside a label or in a legend at a table. */
export function withChoices(source: FormSource, grid: Grid, { labels }: LabelMap): FormSource {
  const byText = new Map(labels.map((label) => [label.text, label]));
  const fields = source.fields.map((field) => {
    const label = field.labels.length === 1 ? byText.get(field.labels[0] ?? '') : undefined;
    if (label?.table && label.place === 'list') return withNamed(grid, field);
    if (!label || field.kind === 'amount' || labels.filter(({ text }) => text === label.text).length > 1) return field;
    if (label.table) {
      const marks = choicesNear(grid, label.table);
      const columns = field.columns?.map((column) =>
        marks.length > 0 && isRated(column.heading) ? { ...column, choices: [...marks] } : column,
      );
      return withNamed(grid, columns ? { ...field, columns } : field);
    }
    const printed = label.place === 'beside' ? choicesBeside(grid, label, labels) : [];
    const choices = printed.length > 0 || label.place === 'columns' ? printed : choicesNamed(grid, label.text);
    return choices.length > 0 ? { ...field, choices: [...choices] } : field;
  });
  return { ...source, fields };
}

/** With what a legend that names a column says of it. */
function withNamed(grid: Grid, field: FormSource['fields'][number]): FormSource['fields'][number] {
  const columns = field.columns?.map((column) => {
    const own = readRatingLegend(column.heading).map(({ mark }) => mark);
    const choices = column.choices ? [] : own.length > 0 ? own : choicesNamed(grid, column.heading);
    return choices.length > 0 ? { ...column, choices: [...choices] } : column;
  });
  return columns ? { ...field, columns } : field;
}

/** 評価, 判定: a column of marks. */
export const isRated = (heading: string): boolean => /評価|判定|評点|達成|区分|判断$/u.test(heading);

/** The marks that the form itself gives for its 評価, in the label or in a legend of its own. Legends that disagree say nothing. */
export function ratingsSaid(
  grid: Grid,
  proposals: readonly LabelProposal[],
  { fields }: Pick<FormSource, 'fields'>,
): FormSource['ratings'] {
  const isWorded = ({ text }: LabelProposal) =>
    fields.some(({ labels, choices }) => labels.includes(text) && choices?.every((choice) => isWord(choice)));
  const rated = proposals.filter(
    (proposal) => proposal.key !== null && parseTemplate(proposal.key).entry.kind === 'rating' && !isWorded(proposal),
  );
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
  // What stands behind a label is that label's alone.
  const all = grid.texts.flatMap((line) => {
    const [first = ''] = line.filter((text) => text.trim() !== '');
    return explainedChoices(first).length > 0 ? legendsIn(line) : [];
  });
  for (const { cell } of rated) {
    const [legend = all.length === 1 ? all[0] : undefined] = legendsIn(grid.texts[cell.row - grid.top] ?? []);
    if (!legend || legend.length < LEAST_OF_SCALE) continue;
    const isWorstFirst = BAD.test(legend[0]?.meaning ?? '') && !BAD.test(legend.at(-1)?.meaning ?? '');
    const best = isWorstFirst ? [...legend].reverse() : legend;
    return best.map(({ mark, meaning }, place) => ({ mark, meaning, grade: best.length - place }));
  }
  return [];
}

/** 継続 among 継続・改善・廃止: an answer of its own, and no mark. */
const isWord = (choice: string): boolean => !choice.includes(' ') && choice.length > 1 && parseRating(choice) === null;

const LEAST_OF_SCALE = 3;
const BAD = /未|不|遅|下回|悪|低|困難|廃止|できな/u;

/** What the form itself says of △: 増減（△は減）, ※削減を△、増加を正の数で記入. Legends that disagree say nothing. */
export function conventionSaid(grid: Grid): Pick<FormSource, 'convention'> {
  const said = new Set(grid.texts.flat().flatMap((text) => readMinusLegend(text)?.points ?? []));
  const [convention] = said;
  return said.size === 1 && convention ? { convention } : {};
}
