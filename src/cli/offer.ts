import type { Grid } from '../core/grid/grid';
import { type Offer, offerToLearn, sheetsToLearn } from '../core/learn/offer';
import { type VerifiedForm, verified } from '../core/verify/learn-and-verify';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import type { ExaminedFiles } from './examine-paths';

/** A form that the files show and that nobody knows yet. */
export interface FilesOffer extends Offer {
  /** Which files and sheets of them it would read. */
  readonly reads: (path: string, sheet: string) => boolean;
  /** The sheets themselves, to verify the form on. */
  readonly filled: readonly Grid[];
}

/** Id of a form that serves one call, or until it is kept under a name. */
const PROVISIONAL = 'learned-form';

/** What could be learned from the files in which no 個票 was found; null when they show no form. */
export function offerFrom({ files }: Pick<ExaminedFiles, 'files'>): FilesOffer | null {
  const unread = files.flatMap((file) =>
    file.error === null && file.result.kohyoList.length === 0 ? [{ path: file.path, examination: file.result }] : [],
  );
  const named = new Map<string, { path: string; sheet: string }>();
  const grids = unread.flatMap(({ path, examination }) =>
    sheetsToLearn(examination.grids, examination.unread).map((grid) => {
      const sheet = `${path} ${grid.sheet}`;
      named.set(sheet, { path, sheet: grid.sheet });
      return { ...grid, sheet };
    }),
  );
  const offer = offerToLearn(grids, PROVISIONAL);
  if (offer === null) return null;
  const places = offer.sheets.flatMap((sheet) => named.get(sheet) ?? []);
  return {
    ...offer,
    sheets: places.map(({ sheet }) => sheet),
    filled: grids.filter(({ sheet }) => offer.sheets.includes(sheet)),
    reads: (path, sheet) => places.some((one) => one.path === path && one.sheet === sheet),
  };
}

/** The form that is offered, held against the sheets that it was learned from. */
export function verifiedOffer({ learned, filled }: FilesOffer): VerifiedForm {
  return verified(learned, filled);
}

const SHOWN = 5;

/** 「様式を登録しますか」 with what was found. */
export function tellOffer({ learned, sheets }: Offer, { cli }: Words): string {
  const shown = [...new Set(sheets)].slice(0, SHOWN).join(cli.listSeparator);
  const more = sheets.length > SHOWN ? fill(cli.andMore, { count: sheets.length - SHOWN }) : '';
  return fill(cli.offerLearn, {
    name: learned.form.name,
    labels: learned.proposals.length,
    count: sheets.length,
    sheets: `${shown}${more}`,
  });
}
