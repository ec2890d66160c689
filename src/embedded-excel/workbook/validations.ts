import type { ModelValidation } from '../../xlsx/model';
import { type Area, areaAddress, intersection, subtract } from './area';
import type { LiveSheet } from './live-sheet';
import { parseArea } from './parse-area';

/** The areas in which a data validation (入力規則) holds. */
export function validatedAreas({ range }: ModelValidation): Area[] {
  return range.split(' ').flatMap((address) => parseArea(address) ?? []);
}

/** The data validations of a sheet that touch an area. */
export function validationsOn(sheet: LiveSheet, area: Area): ModelValidation[] {
  return sheet.model.validations.filter((one) => validatedAreas(one).some((each) => intersection(each, area) !== null));
}

/** A cell has one data validation at most: taken off an area, it goes on beside it. */
export function clearValidations(sheet: LiveSheet, area: Area): void {
  sheet.model.validations = sheet.model.validations.flatMap((one) => {
    const rest = validatedAreas(one).flatMap((each) => subtract(each, area));
    return rest.length === 0 ? [] : [{ ...one, range: rest.map(areaAddress).join(' ') }];
  });
}
