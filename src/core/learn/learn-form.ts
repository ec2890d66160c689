import type { Form } from '../form/form';
import { FormError, parseForm } from '../form/parse-form';
import type { Grid } from '../grid/grid';
import { proposalsOf } from './assign-meanings';
import { withPlacesBlank } from './blank-cells';
import { conventionSaid, ratingsSaid, withChoices } from './form-legends';
import { type FormNames, sourceOf } from './form-source';
import { formulaRelations } from './formula-relations';
import { mapLabels } from './map-labels';
import { withPrintedAnswers } from './printed-answers';
import type { Answers, LabelProposal } from './proposal';
import { refineForm } from './refine-form';
import { withRemainingPlaces } from './remaining-places';

export type { Answers, Correction, LabelProposal } from './proposal';

export interface LearnOptions extends Answers, FormNames {
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
  const proposals = proposalsOf(grid, map, options);
  if (proposals.filter(({ key }) => key !== null).length < LEAST_KNOWN)
    throw new FormError('fewer than two known fields');
  const named = withChoices(sourceOf(map, proposals, options), grid, map);
  const source = { ...named, ...conventionSaid(grid), ratings: ratingsSaid(grid, proposals, named) };
  const plain = withPrintedAnswers(grid, blank, withRemainingPlaces(blank, parseForm(source)));
  const relations = formulaRelations(grid, plain);
  const form = refineForm(
    relations.length === 0 ? plain : { ...plain, relations: [...relations] },
    options.filled ?? [],
  );
  return {
    form: { ...form, learned: { filled: 0 } },
    proposals,
    unsure: proposals.filter(({ confidence }) => confidence < SURE),
  };
}

/** What each label is taken to mean, in the order of the sheet; [] where no label is found. */
export function proposeMeanings(grid: Grid, answers: Answers): LabelProposal[] {
  const blank = withPlacesBlank(grid);
  return proposalsOf(grid, mapLabels(blank, answers.labels), answers);
}
