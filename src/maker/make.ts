import type { MadeFile, Maker, OpenBook } from '../app/cycle/maker';
import { aboutPublished, publishedFiles, publishedList } from '../app/cycle/published-files';
import { compareLines } from '../app/cycle/tell-compare';
import { compareItems, planCompared } from '../core/cycle/compare/compare';
import { beforePublishing } from '../core/cycle/publish/before-publishing';
import { sectionLists } from '../core/cycle/send-back/section-lists';
import type { Examination } from '../core/examine.types';
import type { Progress } from '../core/port';
import { recogniseAll } from '../core/recognise-all';
import type { Finding } from '../core/rules/finding';
import { examinedAlone } from '../core/workbooks/examined-alone';
import { BUILT_IN_FORMS } from '../forms';
import { wordsFor } from '../locales';
import { fill } from '../locales/fill';
import { renderFinding } from '../locales/render-finding';
import type { Words } from '../locales/words';
import { newFile } from '../xlsx';
import { drawnSheets } from '../xlsx/drawn-sheets';
import { zipFiles } from '../xlsx/zip-files';
import { makeHandout } from './make-handout';
import { makeNextYear } from './make-next-year';
import { readAnswers } from './read-answers';
import { togetherOf } from './read-book';

/** A maker in this very thread. `language`: of what is said and of our sheets; what is published is Japanese. */
export function makeHere(language: string, onProgress: (progress: Progress) => void): Maker {
  const words = wordsFor(language);
  return {
    handOut: (order) => makeHandout(order, onProgress, words),
    nextYear: (order) => makeNextYear(order, onProgress, words),
    sendBack: ({ here, cover, due }) => sectionFiles(examined(here), { cover, due }, onProgress, words),
    readAnswers: async (order) => readAnswers(order, words),
    async compare({ here, last, year, thisYear }) {
      const before = last.length === 0 ? null : togetherOf(last);
      const now = recogniseAll(here, { forms: BUILT_IN_FORMS });
      const compared = compareItems({ now, last: before, before: [], year, thisYear }, words);
      return { plans: planCompared(compared, words), notes: compareLines(compared, words) };
    },
    async publish({ here, publishing, anyway }) {
      const japanese = wordsFor('ja');
      const examination = examined(here);
      const obstacles = beforePublishing(examination);
      if (obstacles.some(({ isGrave }) => isGrave) && !anyway) return { obstacles, files: [] };
      const port = newFile();
      await port.writeSheets([publishedList(examination, publishing, japanese)]);
      const files = publishedFiles(examination, publishing, await port.save(), japanese);
      return { obstacles, files: files.map((file) => ({ ...file, about: aboutPublished(file, words) })) };
    },
    draw: drawnSheets,
    async zip(files) {
      return zipFiles(files);
    },
  };
}

function examined(here: OpenBook): Examination {
  return examinedAlone(recogniseAll(here, { forms: BUILT_IN_FORMS }));
}

/** 指摘一覧 per section as files. */
async function sectionFiles(
  examination: Examination,
  { cover, due }: { readonly cover: string; readonly due: string | null },
  onProgress: (progress: Progress) => void,
  words: Words,
) {
  const render = (finding: Finding) => renderFinding(finding, words);
  const lists = sectionLists(examination, { render, cover, due }, words);
  const files: MadeFile[] = [];
  for (const [done, { section, findings, file, plan }] of lists.entries()) {
    onProgress({ done, total: lists.length, sheet: section });
    const port = newFile();
    await port.writeSheets([plan]);
    const about = fill(words.pane.yearFindings, { count: findings });
    files.push({ name: `${file}.xlsx`, bytes: await port.save(), about });
  }
  return files;
}
