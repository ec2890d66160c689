import { ALL_WORDS } from '../locales';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';

/** How the previous version of a workbook is called: `とりまとめ一覧（更新前 2026-11-21）`, the second of a day with a number. */
export function previousVersionName(words: Words, today: Date): (name: string, count: number) => string {
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return (name, count) => fill(words.cli.previousVersion, { name, date: count === 1 ? day : `${day} ${count}` });
}

/** True for such a name, in any language: it is read only when it is named itself. */
export function isPreviousVersion(file: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(file.normalize('NFC')));
}

const PATTERNS = ALL_WORDS.map(({ cli }) => {
  const around = fill(cli.previousVersion, { name: '\n', date: '\t' });
  const escaped = around.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `${escaped.replace('\n', '').replace('\t', '[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9]+)?')}\\.xlsx$`,
    'i',
  );
});
