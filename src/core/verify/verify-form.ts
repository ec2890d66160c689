import type { Form, FormField } from '../form/form';
import type { Grid } from '../grid/grid';
import { Memory } from '../memory';
import { checkContext } from '../rules/check-context';
import type { UnplacedCell } from '../rules/facts/unplaced';
import type { Widespread } from '../rules/widespread';
import { type Change, hypothesesAbout } from './corrections';
import { type Look, lookWith } from './look';

/** A form corrected by the sheets that are filled in by it. */
export interface Correction {
  /** `quiet`: no change of the form helps, so that the finding is no longer told of this field until the office says otherwise. */
  readonly change: Change | 'quiet';
  readonly field: FormField;
  readonly code: string;
  /** On how many of the sheets it was found. */
  readonly hits: number;
}

export interface Verified {
  readonly form: Form;
  /** 個票 that the form reads among the sheets. */
  readonly kohyoCount: number;
  readonly corrections: readonly Correction[];
  /** Found on nearly every sheet, and about no field that could be corrected. */
  readonly left: readonly Widespread[];
  readonly unplaced: readonly UnplacedCell[];
  readonly look: Look;
}

/** More sheets tell no more, and cost time. */
const MOST_SHEETS = 40;
const MOST_TRIALS = 30;

/**
 * Reads filled sheets with a form that was learned: what is found on nearly every sheet is the form's fault. Each likely correction is
 * tried on the sheets, and stands when the finding is gone by it and no other comes. Pure.
 */
export function verifyForm(form: Form, filled: readonly Grid[]): Verified {
  const grids = filled.filter(({ hidden }) => !hidden).slice(0, MOST_SHEETS);
  let look = lookWith(form, grids);
  let current = form;
  let trials = 0;
  const corrections: Correction[] = [];
  const left: Widespread[] = [];
  const done = new Set<string>();
  for (let open = next(look, done); open !== null; open = next(look, done)) {
    done.add(nameOf(open));
    const { field, code, hits } = open;
    if (field === null) {
      left.push(open);
      continue;
    }
    let mended = false;
    for (const { change, form: tried } of hypothesesAbout(current, currentField(current, field))) {
      if (trials >= MOST_TRIALS) break;
      trials += 1;
      const seen = lookWith(tried, grids);
      if (!isBetter(seen, look, open)) continue;
      corrections.push({ change, field, code, hits });
      current = tried;
      look = seen;
      mended = true;
      break;
    }
    if (mended) continue;
    current = silenced(current, field, code);
    look = lookWith(current, grids);
    corrections.push({ change: 'quiet', field, code, hits });
  }
  const { unplaced } = checkContext(look.examination, new Memory()).across;
  return { form: current, kohyoCount: look.kohyoCount, corrections, left, unplaced, look };
}

const nameOf = ({ code, field }: Widespread): string => `${code} ${field?.key ?? ''}`;

function next({ widespread }: Look, done: ReadonlySet<string>): Widespread | null {
  return widespread.find((one) => !done.has(nameOf(one))) ?? null;
}

function currentField(form: Form, field: FormField): FormField {
  return form.fields.find(({ key }) => key === field.key) ?? field;
}

/** Gone, with nothing else found in its place and no sheet lost. */
function isBetter(seen: Look, before: Look, open: Widespread): boolean {
  const still = seen.widespread.some((one) => nameOf(one) === nameOf(open));
  return !still && seen.kohyoCount >= before.kohyoCount && before.total - seen.total >= open.hits / 2;
}

function silenced(form: Form, field: FormField, code: string): Form {
  return {
    ...form,
    fields: form.fields.map((one) =>
      one.key === field.key ? { ...one, quiet: [...new Set([...(one.quiet ?? []), code])] } : one,
    ),
  };
}
