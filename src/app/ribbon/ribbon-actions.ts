import type { Finding, Severity } from '../../core/rules/finding';
import { fill } from '../../locales/fill';
import type { ActionContext } from '../action-context';
import { checkAll, checkSheet, toggleHighlights } from '../check-workbook';
import type { Made } from '../make-sheets';
import { tellColours } from '../tell-colours';
import { tellError } from '../tell-error';
import type { RibbonNews } from './ribbon-channel';

/** The names by which manifest.xml calls them. */
export const RIBBON_ACTIONS = [
  'checkSheet',
  'checkAll',
  'makeSummaryList',
  'makeRollup',
  'makeFindings',
  'toggleHighlights',
] as const;
export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

function counts(findings: readonly Finding[]): Record<'errors' | 'warnings' | 'infos', number> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** How the person learns of it. */
export interface Ways {
  /** Says something while the pane is closed. */
  say(text: string): Promise<void>;
  /** Tells an open pane, which shows it; gives whether there is one. */
  tell(news: RibbonNews): Promise<boolean>;
}

/** Loaded when something is made: checking needs none of it. */
type Maker = typeof import('../make-sheets');

/** Does what a button says. Gives what is to be said of it; null where the sheet that is shown, or the open pane, speaks for itself. */
async function act(action: RibbonAction, place: ActionContext, { tell }: Ways): Promise<string | null> {
  const { pane } = place.words;
  const made = async (make: (maker: Maker) => Promise<Made | null>): Promise<string | null> => {
    const maker = await import('../make-sheets');
    const { tellByHand, tellMade, tellNotices } = maker;
    const sheets = await make(maker);
    if (sheets === null) return pane.noKohyo;
    // A new sheet speaks for itself.
    const again = sheets.updated ? tellMade(sheets, place.words) : null;
    const told = [again, tellNotices(sheets.notices, place.words), tellByHand(sheets.remade, place.words)].filter(
      (one) => one !== null,
    );
    return told.length === 0 ? null : told.join('\n');
  };
  switch (action) {
    case 'checkSheet': {
      const { sheet, findings, examination, coloured } = await checkSheet(place, null);
      if (examination.kohyoList.length === 0) return pane.noKohyo;
      const colours = tellColours(coloured, place.words);
      if (await tell({ kind: 'checked', sheet })) return colours;
      return `${fill(pane.checkedSheet, { sheet, ...counts(findings) })}${colours ?? ''}\n${pane.seePane}`;
    }
    case 'checkAll': {
      const { findings, examination, coloured } = await checkAll(place);
      if (examination.kohyoList.length === 0) return pane.noKohyo;
      const colours = tellColours(coloured, place.words);
      if (await tell({ kind: 'checked', sheet: null })) return colours;
      if (findings.length === 0) return `${pane.checkedClean}${colours ?? ''}`;
      return `${fill(pane.checkedFound, counts(findings))}${colours ?? ''}\n${pane.seePane}`;
    }
    case 'makeSummaryList':
      return made(({ makeSummaryList }) => makeSummaryList(place));
    case 'makeRollup':
      return made(({ makeRollup }) => makeRollup(place));
    case 'makeFindings':
      return made(({ makeFindings }) => makeFindings(place));
    case 'toggleHighlights': {
      const before = await place.port.hasHighlights();
      const { on, coloured } = await toggleHighlights(place);
      await tell({ kind: 'highlights', on });
      const colours = tellColours(coloured, place.words);
      return colours ?? (!before && !on ? pane.noHighlights : null);
    }
  }
}

/** Runs one ribbon button to its end: what it did or what went wrong is said, and Excel is always told that it is done. */
export async function runRibbonAction(
  action: RibbonAction,
  place: ActionContext,
  ways: Ways,
  event: { completed(): void },
): Promise<void> {
  try {
    const said = await act(action, place, ways).catch((error: unknown) => {
      const { text, detail } = tellError(error, place.words);
      return detail === null ? text : `${text}\n${detail}`;
    });
    if (said !== null) await ways.say(said);
  } finally {
    event.completed();
  }
}
