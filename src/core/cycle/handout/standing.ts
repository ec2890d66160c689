import type { Form } from '../../form/form';
import { type Kohyo, textOf } from '../../form/kohyo';
import { recognise } from '../../form/recognise';
import type { Grid } from '../../grid/grid';
import { departmentKey } from '../../notation/department';
import { foldLabel } from '../../notation/fold';
import { yearsOn } from '../next-year/year-shift';

/**
 * Which sheets of a hand-out stand in a workbook already, whatever they are called there: same form, same years, same items, also where people
 * went on writing in them. `made` have the names that they would have in an empty workbook: where nothing on a sheet names an item, its name
 * decides. Name of the made sheet → name of the one that stands; each stands for one. Pure.
 */
export function standingSheets(
  made: readonly Grid[],
  here: readonly Grid[],
  forms: readonly Form[],
): ReadonlyMap<string, string> {
  const [wanted, standing] = [sheetsRead(made, forms), sheetsRead(here, forms)];
  const found = new Map<string, string>();
  const used = new Set<string>();
  // The surest first: a number may be another item's, too.
  for (const isSame of [isVeryItem, isItem]) {
    for (const sheet of wanted) {
      if (found.has(sheet.name)) continue;
      const twin = standing.find((one) => !used.has(one.name) && isSameSheet(sheet, one, isSame));
      if (!twin) continue;
      found.set(sheet.name, twin.name);
      used.add(twin.name);
    }
  }
  return new Map(
    wanted.flatMap(({ name }) => {
      const twin = found.get(name);
      return twin === undefined ? [] : [[name, twin] as const];
    }),
  );
}

/** 個票 of which a later year's stand in the same workbook, each with the one that goes on. */
export function supersededIn(kohyoList: readonly Kohyo[]): ReadonlyMap<Kohyo, Kohyo> {
  const byName = new Map<string, Kohyo[]>();
  for (const kohyo of kohyoList) {
    const name = foldLabel(textOf(kohyo, 'name'));
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), kohyo]);
  }
  const lastYear = (kohyo: Kohyo) => yearsOn(kohyo).at(-1) ?? 0;
  return new Map(
    [...byName.values()].flatMap((same) =>
      same.flatMap((kohyo) => {
        const later = same.filter(
          (one) => lastYear(one) > lastYear(kohyo) && asksTheSame(kohyo, one) && isVeryItem(kohyo, one),
        );
        const [latest] = later.sort((one, other) => lastYear(other) - lastYear(one));
        return latest ? [[kohyo, latest] as const] : [];
      }),
    ),
  );
}

/** Of the fewer fields of two parts. */
const MOST_SHARED_BY_PARTS = 0.5;

interface SheetRead {
  readonly name: string;
  readonly items: readonly Kohyo[];
}

function sheetsRead(grids: readonly Grid[], forms: readonly Form[]): SheetRead[] {
  const { kohyoList } = recognise(grids, forms, { unwritten: true });
  const items = new Map(grids.map(({ sheet }): [string, Kohyo[]] => [sheet, []]));
  for (const kohyo of kohyoList) items.get(kohyo.sheet)?.push(kohyo);
  return [...items].map(([name, own]) => ({ name, items: own }));
}

type Comparison = (one: Kohyo, other: Kohyo) => boolean;

function isSameSheet(one: SheetRead, other: SheetRead, isSame: Comparison): boolean {
  const ofItems = one.items.filter(isNamed);
  if (ofItems.length > 0)
    return ofItems.every((item) => other.items.some((twin) => isSameForm(item, twin) && isSame(item, twin)));
  const [blank] = one.items;
  if (!blank) return other.items.length === 0 && one.name === other.name;
  return other.items.some(
    (twin) =>
      !isNamed(twin) &&
      isSameForm(blank, twin) &&
      (sectionOf(blank) === '' ? one.name === other.name : isOfOne(blank, twin)),
  );
}

function isSameForm(one: Kohyo, other: Kohyo): boolean {
  return asksTheSame(one, other) && `${yearsOn(one)}` === `${yearsOn(other)}`;
}

/** Of whatever years: 計画編 and 実績編 of one form share little more than what names the item. */
function asksTheSame(one: Kohyo, other: Kohyo): boolean {
  if (one.form !== other.form) return false;
  const [own, others] = [one, other].map(({ fields }) => new Set([...fields.values()].map(({ field }) => field.id)));
  if (!own || !others) return false;
  const shared = [...own].filter((id) => others.has(id)).length;
  return shared > Math.min(own.size, others.size) * MOST_SHARED_BY_PARTS;
}

const said = (kohyo: Kohyo, id: 'number' | 'name') => foldLabel(textOf(kohyo, id));
const isNamed = (kohyo: Kohyo) => said(kohyo, 'number') !== '' || said(kohyo, 'name') !== '';
const sectionOf = (kohyo: Kohyo) => departmentKey(textOf(kohyo, 'lead'));
const isOfOne: Comparison = (one, other) => sectionOf(one) === sectionOf(other);
const agree = (one: Kohyo, other: Kohyo, id: 'number' | 'name') => said(one, id) === said(other, id);

/** Number and name are the same; where one is not written, the section, too. */
function isVeryItem(one: Kohyo, other: Kohyo): boolean {
  if (!agree(one, other, 'number') || !agree(one, other, 'name')) return false;
  return (said(one, 'number') !== '' && said(one, 'name') !== '') || isOfOne(one, other);
}

/** One of both was corrected since. */
function isItem(one: Kohyo, other: Kohyo): boolean {
  return (
    (['number', 'name'] as const).some((id) => said(one, id) !== '' && agree(one, other, id)) && isOfOne(one, other)
  );
}
