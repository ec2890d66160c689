import type { Examination } from '../../core/examine.types';
import { addressOf } from '../../core/grid/address';
import { foldWidth } from '../../core/notation/fold';
import type { Finding } from '../../core/rules/finding';
import { renderFinding } from '../../locales/render-finding';
import type { Words } from '../../locales/words';
import { keyedFindings } from './finding-keys';
import type { Filter } from './session-state';

export interface GroupLine {
  readonly kind: 'group';
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly folded: boolean;
}

export interface FindingLine {
  readonly kind: 'finding';
  readonly key: string;
  readonly finding: Finding;
}

export type ListLine = GroupLine | FindingLine;

const searched = new WeakMap<Finding, string>();

/** All that a search looks through: the words, the place, the code. Folded once for each finding. */
function haystack(finding: Finding, words: Words): string {
  const before = searched.get(finding);
  if (before !== undefined) return before;
  const { title, message, evidence } = renderFinding(finding, words);
  const hay = foldWidth(
    `${finding.code} ${finding.cell.sheet} ${addressOf(finding.cell)} ${title} ${message} ${evidence}`,
  ).toLowerCase();
  searched.set(finding, hay);
  return hay;
}

/** The findings that the filter lets through, in the order of the sheets. */
export function filterFindings(findings: readonly Finding[], filter: Filter, words: Words): readonly Finding[] {
  const terms = foldWidth(filter.query).toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter(
    (finding) =>
      filter.severities.includes(finding.severity) &&
      (filter.group === null || finding.group === filter.group) &&
      (filter.sheet === null || finding.cell.sheet === filter.sheet) &&
      (!filter.fixable || finding.fixes.length > 0) &&
      terms.every((term) => haystack(finding, words).includes(term)),
  );
}

/** Section by 個票, as the rollup spells it. */
function sectionNames(examination: Examination): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const group of examination.rollup.groups) {
    if (group.dimension !== 'section') continue;
    for (const index of group.kohyoIndexes) if (!names.has(index)) names.set(index, group.name);
  }
  return names;
}

function namer(examination: Examination, filter: Filter, words: Words): (finding: Finding) => string {
  if (filter.groupBy === 'sheet') return (finding) => finding.cell.sheet;
  if (filter.groupBy === 'kind') return (finding) => renderFinding(finding, words).title;
  const sections = sectionNames(examination);
  return ({ kohyoIndex }) => {
    if (kohyoIndex === null) return words.pane.wholeWorkbook;
    return sections.get(kohyoIndex) || words.pane.noSection;
  };
}

/** The lines of the list: a heading for each group, then its findings unless folded away. */
export function listFindings(
  examination: Examination,
  filter: Filter,
  folded: readonly string[],
  words: Words,
): readonly ListLine[] {
  const nameOf = namer(examination, filter, words);
  const groups = new Map<string, Finding[]>();
  for (const finding of filterFindings(examination.findings, filter, words)) {
    const name = nameOf(finding);
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  const { keyOf } = keyedFindings(examination.findings);
  const lines: ListLine[] = [];
  for (const [title, findings] of groups) {
    const key = `${filter.groupBy} ${title}`;
    const hidden = folded.includes(key);
    lines.push({ kind: 'group', key, title, findings, folded: hidden });
    if (!hidden) for (const finding of findings) lines.push({ kind: 'finding', key: keyOf(finding), finding });
  }
  return lines;
}

/** The finding after (or before) the selected one among those shown; the first (or last) when none is selected. */
export function neighbour(lines: readonly ListLine[], selected: string | null, step: 1 | -1): string | null {
  const keys = lines.filter((line) => line.kind === 'finding').map((line) => line.key);
  if (keys.length === 0) return null;
  const at = selected === null ? -1 : keys.indexOf(selected);
  if (at < 0) return (step === 1 ? keys[0] : keys.at(-1)) ?? null;
  return keys[Math.min(keys.length - 1, Math.max(0, at + step))] ?? null;
}
