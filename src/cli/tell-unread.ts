import type { Examination } from '../core/examine.types';
import type { UnreadSheet } from '../core/form/kohyo';
import { fill } from '../words/fill';
import type { Words } from '../words/words';

/** Why no 個票 was read from a sheet, in words. */
export function tellUnread({ resembles }: UnreadSheet, examination: Examination, { cli }: Words): string {
  if (resembles === null) return cli.unreadNotAForm;
  return fill(cli.unreadLooksLike, {
    form: examination.forms.get(resembles.form)?.name ?? resembles.form,
    found: resembles.found,
    expected: resembles.expected,
    missing: resembles.missing.join(cli.listSeparator),
  });
}
