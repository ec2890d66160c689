import type { Examination } from '../../core/examine.types';
import { addressOf } from '../../core/grid/address';
import { foldWidth } from '../../core/notation/fold';
import type { Finding, Severity } from '../../core/rules/finding';
import { renderFinding } from '../../locales/render-finding';
import type { Words } from '../../locales/words';
import { keyedFindings } from './finding-keys';
import type { Filter } from './session-state';

export interface GroupLine {
  readonly kind: 'group';
  readonly key: string;
  readonly title: string;
  /** The rule, where the list is grouped by kind. */
  readonly code: string | null;
  readonly findings: readonly Finding[];
  readonly folded: boolean;
}

/** An entry of the list: a finding, or those that say the same of several cells of one row. */
export interface FindingLine {
  readonly kind: 'finding';
  /** That of the first finding. */
  readonly key: string;
  readonly finding: Finding;
  readonly findings: readonly Finding[];
}

export type ListLine = GroupLine | FindingLine;

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const searched = new WeakMap<Finding, string>();

/** All that a search looks through: the words, the place, the code. Folded once for each finding. */
function haystack(finding: Finding, words: Words): string {
  const before = searched.get(finding);
  if (before !== undefined) return before;
  const { title, message, evidence } = renderFinding(finding, words);
  const { label = '' } = finding.params;
  const hay = foldWidth(
    `${finding.code} ${finding.cell.sheet} ${addressOf(finding.cell)} ${label} ${title} ${message} ${evidence}`,
  ).toLowerCase();
  searched.set(finding, hay);
  return hay;
}

/** The findings that the filter lets through, as they come. */
export function filterFindings(examination: Examination, filter: Filter, words: Words): readonly Finding[] {
  const terms = foldWidth(filter.query).toLowerCase().split(/\s+/).filter(Boolean);
  const sections = filter.section === null ? null : sectionNames(examination);
  return examination.findings.filter(
    (finding) =>
      filter.severities.includes(finding.severity) &&
      (filter.group === null || finding.group === filter.group) &&
      (filter.sheet === null || finding.cell.sheet === filter.sheet) &&
      (sections === null || sectionOf(finding, sections) === filter.section) &&
      (!filter.fixable || finding.fixes.length > 0) &&
      terms.every((term) => haystack(finding, words).includes(term)),
  );
}

/** Section by 個票, as the rollup spells it. */
export function sectionNames(examination: Examination): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const group of examination.rollup.groups) {
    if (group.dimension !== 'section') continue;
    for (const index of group.kohyoIndexes) if (!names.has(index)) names.set(index, group.name);
  }
  return names;
}

/** '' where the 個票 names no section; null where the finding is about the workbook. */
function sectionOf({ kohyoIndex }: Finding, sections: ReadonlyMap<number, string>): string | null {
  return kohyoIndex === null ? null : (sections.get(kohyoIndex) ?? '');
}

interface GroupName {
  readonly key: string;
  readonly title: string;
  readonly code: string | null;
}

function namer(examination: Examination, filter: Filter, words: Words): (finding: Finding) => GroupName {
  const plain = (title: string): GroupName => ({ key: title, title, code: null });
  if (filter.groupBy === 'sheet') return (finding) => plain(finding.cell.sheet);
  if (filter.groupBy === 'kind') {
    return ({ code }) => ({ key: code, title: words.rules[code]?.title ?? code, code });
  }
  const sections = sectionNames(examination);
  return (finding) => {
    const section = sectionOf(finding, sections);
    return plain(section === null ? words.pane.wholeWorkbook : section || words.pane.noSection);
  };
}

const gravest = (findings: readonly Finding[]): number =>
  Math.min(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));

/** One entry for the findings that differ in nothing but the cell of the row. */
export function entriesOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const entries = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { code, severity, variant, kohyoIndex, cell, params } = finding;
    const key = JSON.stringify([code, severity, variant, kohyoIndex, cell.sheet, cell.row, params.label ?? '']);
    const entry = entries.get(key);
    if (entry) entry.push(finding);
    else entries.set(key, [finding]);
  }
  return [...entries.values()];
}

/**
 * The lines of the list: a heading for each group, then its entries unless folded away; errors first, then as the sheets stand.
 * `atCheck`: groups stay where these had them, though their errors are gone meanwhile.
 */
export function listFindings(
  examination: Examination,
  filter: Filter,
  folded: readonly string[],
  words: Words,
  atCheck: readonly Finding[] = [],
): readonly ListLine[] {
  const nameOf = namer(examination, filter, words);
  const groups = new Map<string, { name: GroupName; findings: Finding[] }>();
  for (const finding of filterFindings(examination, filter, words)) {
    const name = nameOf(finding);
    const group = groups.get(name.key);
    if (group) group.findings.push(finding);
    else groups.set(name.key, { name, findings: [finding] });
  }
  const { keyOf } = keyedFindings(examination.findings);
  const lines: ListLine[] = [];
  const ranks = new Map<string, number>();
  for (const finding of [...examination.findings, ...atCheck]) {
    const { key } = nameOf(finding);
    ranks.set(key, Math.min(ranks.get(key) ?? SEVERITIES.length, SEVERITIES.indexOf(finding.severity)));
  }
  const rankOf = ({ name }: { readonly name: GroupName }): number => ranks.get(name.key) ?? SEVERITIES.length;
  for (const { name, findings } of [...groups.values()].sort((a, b) => rankOf(a) - rankOf(b))) {
    const key = `${filter.groupBy} ${name.key}`;
    const hidden = folded.includes(key);
    lines.push({ kind: 'group', key, title: name.title, code: name.code, findings, folded: hidden });
    if (hidden) continue;
    for (const entry of [...entriesOf(findings)].sort((a, b) => gravest(a) - gravest(b))) {
      const [finding] = entry;
      if (finding) lines.push({ kind: 'finding', key: keyOf(finding), finding, findings: entry });
    }
  }
  return lines;
}

const entryKeys = (lines: readonly ListLine[]): readonly string[] =>
  lines.flatMap((line) => (line.kind === 'finding' ? [line.key] : []));

/** The entry after (or before) the selected one among those shown; the first (or last) when none is selected. */
export function neighbour(lines: readonly ListLine[], selected: string | null, step: 1 | -1): string | null {
  const keys = entryKeys(lines);
  if (keys.length === 0) return null;
  const at = selected === null ? -1 : keys.indexOf(selected);
  if (at < 0) return (step === 1 ? keys[0] : keys.at(-1)) ?? null;
  return keys[Math.min(keys.length - 1, Math.max(0, at + step))] ?? null;
}

/** Where to go on from an entry once it was acted upon: what is left of it, else the next ones, else the ones before. */
export function onwards(
  lines: readonly ListLine[],
  entry: FindingLine,
  keyOf: (finding: Finding) => string,
): readonly string[] {
  const keys = entryKeys(lines);
  const at = keys.indexOf(entry.key);
  return [...entry.findings.map(keyOf), ...keys.slice(at + 1), ...keys.slice(0, Math.max(0, at)).reverse()];
}
