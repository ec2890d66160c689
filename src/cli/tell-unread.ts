import type { Examination } from '../core/examine.types';
import type { UnreadSheet } from '../core/form/kohyo';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';

/** Why no 個票 was read from a sheet, in words. */
export function tellUnread(unread: UnreadSheet, examination: Examination, { cli, pane }: Words): string {
  const { resembles } = unread;
  if (unread.reason === 'blank-form') return pane.blankLead;
  if (unread.reason === 'example') return pane.exampleLead;
  if (unread.reason === 'half-taken') return pane.halfTakenLead;
  if (unread.reason === 'copy') return pane.copyLead;
  if (resembles === null) return cli.unreadNotAForm;
  return fill(cli.unreadLooksLike, {
    form: examination.forms.get(resembles.form)?.name ?? resembles.form,
    found: resembles.found,
    expected: resembles.expected,
    missing: resembles.missing.join(cli.listSeparator),
  });
}
