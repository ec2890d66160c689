import type { Examination } from '../../examine.types';
import { departmentKey } from '../../notation/department';
import type { Finding, Severity } from '../../rules/finding';
import { expectedBySection } from './expected';
import { type FindingInWords, findingGroups } from './finding-groups';
import { sectionKey, sectionOrder } from './sections';

/** 提出状況 of a section. */
export interface Submission {
  readonly department: string;
  readonly section: string;
  /** How many 個票 are to come; null where nobody said. */
  readonly expected: number | null;
  /** How many sheets came, those included that could not be read. */
  readonly sent: number;
  /** How many of them were read and checked. */
  readonly checked: number;
  /** Lines of its 指摘一覧 that are still open: what a row says of several years is one. */
  readonly open: Readonly<Record<Severity, number>>;
  /** What came back of 指摘一覧; null when nothing did. */
  readonly answered: { readonly at: string; readonly lines: number; readonly asked: number } | null;
  /** When its sheets were gathered for the first time and the last, ISO 8601; null where nothing was gathered. */
  readonly first: string | null;
  readonly last: string | null;
  /** The files that they came from. */
  readonly files: readonly string[];
}

/** 提出状況: each section, those that sent nothing included, in the city's own order. */
export function submissionsOf(
  examination: Examination,
  render: (finding: Finding) => FindingInWords,
): readonly Submission[] {
  const { kohyoList, state, unread } = examination;
  const order = sectionOrder(examination);
  const expected = expectedBySection(examination);
  const keyOf = new Map(kohyoList.map((one) => [one.index, sectionKey(order.of(one))]));
  const lines = new Map(
    findingGroups(examination, render).map((group) => [group.section && sectionKey(group.section), group.lines]),
  );
  const broken = new Set(unread.flatMap(({ sheet, reason }) => (reason === 'looks-like-a-form' ? [sheet] : [])));
  return order.all.map(({ department, section }): Submission => {
    const key = sectionKey({ department, section });
    const own = kohyoList.filter(({ index }) => keyOf.get(index) === key);
    const unreadable = state.received.filter(
      (one) => broken.has(one.sheet) && departmentKey(one.section) === departmentKey(section),
    );
    const sheets = new Set([...own.map(({ sheet }) => sheet), ...unreadable.map(({ sheet }) => sheet)]);
    const received = state.received.filter((one) => sheets.has(one.sheet));
    const count = (severity: Severity) =>
      lines.get(key)?.filter(({ finding }) => finding.severity === severity).length ?? 0;
    const names = [section, `${department} ${section}`].map(departmentKey);
    return {
      department,
      section,
      expected: expected.get(departmentKey(section)) ?? null,
      sent: own.length + unreadable.length,
      checked: own.length,
      open: { error: count('error'), warning: count('warning'), info: count('info') },
      answered: state.answered.find((one) => names.includes(departmentKey(one.section))) ?? null,
      first: received.map(({ first }) => first).sort()[0] ?? null,
      last:
        received
          .map(({ at }) => at)
          .sort()
          .at(-1) ?? null,
      files: [...new Set(received.map(({ file }) => file))],
    };
  });
}

/** A section from which something is still to come. */
export interface Missing {
  readonly department: string;
  readonly section: string;
  readonly expected: number | null;
  readonly got: number;
}

/** Who has not sent, or not all. Of a section of which nobody said how many it is to send, one is looked for. */
export function missingOf(submissions: readonly Submission[]): readonly Missing[] {
  return submissions.flatMap(({ department, section, expected, sent }) =>
    section !== '' && sent < (expected ?? 1) ? [{ department, section, expected, got: sent }] : [],
  );
}
