import type { Received } from '../../state/state';
import { cellChanges } from './cell-changes';
import type { SentSheet } from './sent-sheet';

/** A sheet in the gathered workbook, and what is remembered of where it came from. */
export interface Standing {
  readonly sheet: SentSheet;
  readonly received: Received | null;
  /** Taking it over was cut off: `sheet` is as it stood before, and whatever was sent is taken again. */
  readonly isHalf: boolean;
}

/**
 * Why two versions that differ are asked about. `same-time`: saved at the same moment; `no-time`: of one nobody knows when; `both-filled`: each
 * has cells filled that the other leaves blank; `changed-here`: the sheet was changed in the gathered workbook since.
 */
export type Doubt = 'same-time' | 'no-time' | 'both-filled' | 'changed-here';

/** What a person said about versions that cannot be ordered. */
export interface Wanted {
  /** Files whose version counts for every sheet; the workbook's own path for what stands there. */
  readonly files: ReadonlySet<string>;
  /** Versions that count, by what they say. */
  readonly versions: ReadonlySet<string>;
}

export interface Choice {
  /** The version that is to stand: the one that stands already, or one that was sent. */
  readonly chosen: SentSheet;
  /** Versions that cannot be ordered with it: a person has to say which one counts. */
  readonly asked: readonly { readonly sheet: SentSheet; readonly why: Doubt }[];
  /** Versions that a person passed over, by content: they are not asked about again. */
  readonly declined: readonly string[];
  /** What the chosen one stands in place of, among those that were sent or in the workbook. */
  readonly replaced: SentSheet | null;
}

/**
 * Which version of a sheet counts: the one saved last. Where that cannot be said, the one that stands stays (of several new ones the first),
 * and the others are asked about, unless a person chose.
 */
export function chooseVersion(standing: Standing | null, sent: readonly SentSheet[], wanted: Wanted): Choice | null {
  const versions = distinct(sent);
  const isWanted = ({ content, source }: SentSheet) => wanted.versions.has(content) || wanted.files.has(source.path);
  const preferred = versions.find(isWanted) ?? sent.find(isWanted);
  if (preferred) return decided(preferred, standing, versions);
  const first = standing?.isHalf ? firstOf(versions) : null;
  if (first) return { ...first, replaced: standing?.sheet ?? null };
  if (!standing) return firstOf(versions);
  const choice = following(standing, versions);
  if (choice.chosen !== standing.sheet || !isWanted(standing.sheet)) return choice;
  const passedOver = choice.asked.map(({ sheet }) => sheet.content);
  return { ...choice, asked: [], declined: [...new Set([...choice.declined, ...passedOver])] };
}

function decided(chosen: SentSheet, standing: Standing | null, versions: readonly SentSheet[]): Choice {
  const others = versions.filter(({ content }) => content !== chosen.content);
  const stands = standing !== null && !standing.isHalf && standing.sheet.content === chosen.content;
  const declined = new Set([...(standing?.received?.declined ?? []), ...others.map(({ content }) => content)]);
  declined.delete(chosen.content);
  return {
    chosen: stands ? standing.sheet : chosen,
    asked: [],
    declined: [...declined],
    replaced: stands ? null : (standing?.sheet ?? others[0] ?? null),
  };
}

/** What the workbook holds already is followed by what was saved later. */
function following({ sheet, received }: Standing, versions: readonly SentSheet[]): Choice {
  const declined = received?.declined ?? [];
  const isKnown = ({ content }: SentSheet) =>
    content === sheet.content || content === received?.content || declined.includes(content);
  const others = versions.filter((version) => !isKnown(version));
  const since = received === null ? (sheet.source.saved?.at ?? null) : received.saved;
  const touched = received !== null && received.content !== sheet.content;
  const asked: { sheet: SentSheet; why: Doubt }[] = [];
  const later: SentSheet[] = [];
  for (const version of others) {
    const at = version.source.saved?.at ?? null;
    const open = received?.open.find(({ content }) => content === version.content);
    if (open) asked.push({ sheet: version, why: open.why });
    else if (at === null || since === null) asked.push({ sheet: version, why: 'no-time' });
    else if (at === since) asked.push({ sheet: version, why: 'same-time' });
    else if (at > since) later.push(version);
  }
  if (touched) {
    const here = later.map((version) => ({ sheet: version, why: 'changed-here' as const }));
    return { chosen: sheet, asked: [...asked, ...here], declined, replaced: null };
  }
  const latest = later.length > 0 ? firstOf(later) : null;
  if (latest === null) return { chosen: sheet, asked, declined, replaced: null };
  return { chosen: latest.chosen, asked: [...asked, ...latest.asked], declined, replaced: sheet };
}

/** The latest of versions that were sent together. */
function firstOf(versions: readonly SentSheet[]): Choice | null {
  const at = ({ source }: SentSheet) => source.saved?.at ?? '';
  const [chosen, ...others] = [...versions].sort((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0));
  if (chosen === undefined) return null;
  const asked = others.flatMap((sheet): { sheet: SentSheet; why: Doubt }[] => {
    if (at(sheet) === '' || at(chosen) === '') return [{ sheet, why: 'no-time' }];
    if (at(sheet) === at(chosen)) return [{ sheet, why: 'same-time' }];
    return bothFilled(sheet, chosen) ? [{ sheet, why: 'both-filled' }] : [];
  });
  // One that is asked about is no earlier version.
  const earlier = others.find((other) => asked.every(({ sheet }) => sheet !== other));
  return { chosen, asked, declined: [], replaced: earlier ?? null };
}

/** Two people went on from one file: the later one knows nothing of what the other wrote. */
function bothFilled(earlier: SentSheet, later: SentSheet): boolean {
  const changes = cellChanges(earlier, later).filter(({ label }) => label !== '');
  return (
    changes.some(({ before, after }) => before !== '' && after === '') &&
    changes.some(({ before, after }) => before === '' && after !== '')
  );
}

/** One of each content: the one that was saved last, since it says how long that was held to be right. */
function distinct(sent: readonly SentSheet[]): readonly SentSheet[] {
  const found = new Map<string, SentSheet>();
  for (const sheet of sent) {
    const known = found.get(sheet.content);
    if (!known || (known.source.saved?.at ?? '') < (sheet.source.saved?.at ?? '')) found.set(sheet.content, sheet);
  }
  return [...found.values()];
}
