import type { Examination } from '../../examine.types';
import { type FindingInWords, findingGroups, sectionName } from '../../report/content/finding-groups';
import { keyOfGroup, planFindings } from '../../report/content/findings-list';
import type { SheetPlan } from '../../report/layout/sheet-plan';
import type { ReportWords } from '../../report/report-words';
import type { Finding } from '../../rules/finding';
import { fileNameFor } from '../copies/names';
import { fillIn } from '../fill-in';

export interface SendBackOptions {
  readonly render: (finding: Finding) => FindingInWords;
  /** The covering line: `{section}`, `{count}` and `{due}` in it are filled in. */
  readonly cover: string;
  /** By when sections are to answer, as the office writes it; `null` leaves a blank. */
  readonly due: string | null;
}

/** The words of what is sent back; src/locales gives them. */
export interface SendBackWords extends ReportWords {
  readonly gather: { readonly coverDue: string; readonly findingsFile: string };
}

/** A 指摘一覧 for one section. */
export interface SectionList {
  readonly section: string;
  readonly findings: number;
  /** Without its ending. */
  readonly file: string;
  readonly plan: SheetPlan;
}

/** 指摘一覧 per section, each with a covering line; what is about the workbook comes last, for the office itself. */
export function sectionLists(
  examination: Examination,
  { render, cover, due }: SendBackOptions,
  words: SendBackWords,
): SectionList[] {
  const by = due === null ? '' : fillIn(words.gather.coverDue, { due });
  return findingGroups(examination, render).map((group): SectionList => {
    const section = sectionName(group.section, words);
    const findings = group.lines.length;
    const only = { section: keyOfGroup(group), cover: fillIn(cover, { section, count: findings, due: by }) };
    const options = { render, linked: false, only, ...(due === null ? {} : { due }) };
    return {
      section,
      findings,
      file: fileNameFor(fillIn(words.gather.findingsFile, { section })),
      plan: planFindings(examination, options, words),
    };
  });
}
