import { conventionFor } from '../../direction/convention';
import { parseTemplate } from '../../fields/key';
import type { SheetPlan } from '../../report/layout/sheet-plan';
import type { State } from '../../state/state';
import { fileNameFor, sheetNameFor } from '../copies/names';
import { settingsFor } from '../copies/settings';
import type { SheetCopy } from '../copies/sheet-copy';
import { fillIn } from '../fill-in';
import { planChoices } from './choices-sheet';
import type { Handout, SectionHandout } from './handout';
import { planRequest } from './request-sheet';
import type { HandoutWords } from './words';

/** A section's file before it is written. */
export interface SectionPlan {
  /** Without its ending. */
  readonly file: string;
  readonly copies: readonly SheetCopy[];
  readonly request: SheetPlan;
  /** Goes where nobody sees it; `null` where nothing is chosen from a list. */
  readonly choices: SheetPlan | null;
  readonly state: State;
}

export interface SectionPlanOptions {
  readonly year: number | null;
  readonly due: string | null;
  readonly lock: boolean;
  readonly choicesSheet: string;
  /** What the office decided in the book that the sheets come from: settings go along, decisions about cells do not. */
  readonly state: State;
  /** Ids of forms that everybody knows. */
  readonly builtIn: ReadonlySet<string>;
}

export function planSection(
  section: SectionHandout,
  handout: Handout,
  options: SectionPlanOptions,
  words: HandoutWords,
): SectionPlan {
  const copies = [...section.sheets.map(({ copy }) => copy), ...handout.shared];
  const taken = new Set([...copies.map(({ name }) => name), options.choicesSheet].map((name) => name.toLowerCase()));
  const [form] = handout.forms;
  const asksHours = handout.forms.some(({ fields }) =>
    fields.some(({ key }) => parseTemplate(key).entry.measure === 'hours'),
  );
  const { handout: say } = words;
  const order = String(section.order).padStart(2, '0');
  const called = fillIn(say.fileName, { order, section: section.department + section.section });
  const chosen = section.sheets.some(({ copy }) => (copy.choices ?? []).length > 0);
  const request = {
    sheet: sheetNameFor(say.requestSheet, taken),
    plan: form?.name ?? '',
    year: options.year,
    due: options.due,
    lock: options.lock,
    choices: chosen,
    convention: asksHours ? conventionFor('hours', options.state, form) : null,
  };
  return {
    file: fileNameFor(called),
    copies,
    request: planRequest(section, request, words),
    choices: chosen
      ? planChoices(handout.lists, {
          sheet: options.choicesSheet,
          title: say.choicesTitle,
          note: say.choicesNote,
          fields: words.fields,
        })
      : null,
    state: settingsFor(options.state, { ...options, forms: handout.forms }),
  };
}
