import type { PreparedHandout } from '../../core/cycle/handout/prepare';
import { planSection } from '../../core/cycle/handout/section-plan';
import type { HandoutWords } from '../../core/cycle/handout/words';
import { type OwnSheet, sectionFile } from './section-file';

/** A file that was made for a section. */
export interface SectionFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly department: string;
  readonly section: string;
  /** How many 個票 are on its sheets. */
  readonly items: number;
}

/**
 * The files of all sections, one after the other. `bytes`: the workbook whose sheets are handed out. `next`: called before each, with how many are
 * done and whose comes.
 */
export async function handoutFiles(
  bytes: Uint8Array,
  { made, options }: PreparedHandout,
  words: HandoutWords,
  next: (done: number, section: string) => Promise<void>,
): Promise<SectionFile[]> {
  const files: SectionFile[] = [];
  for (const [done, section] of made.sections.entries()) {
    await next(done, section.section);
    const plan = planSection(section, made, options, words);
    const own: OwnSheet[] = [
      { plan: plan.request, place: 'front' },
      ...(plan.choices ? [{ plan: plan.choices, place: 'hidden' as const }] : []),
    ];
    files.push({
      name: `${plan.file}.xlsx`,
      bytes: await sectionFile(bytes, plan.copies, own, plan.state),
      department: section.department,
      section: section.section,
      items: section.sheets.reduce((sum, { items }) => sum + items.length, 0),
    });
  }
  return files;
}
