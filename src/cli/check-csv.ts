import { toCsv } from '../app/csv';
import type { Examination } from '../core/examine.types';
import { addressOf } from '../core/grid/address';
import { renderFinding } from '../locales/render-finding';
import type { Words } from '../locales/words';
import type { Read } from './examine-paths';

/** `check --format csv`: a line per finding, and one per file that could not be read. */
export function checkCsv(files: readonly Read<Examination>[], words: Words): string {
  const { cli } = words;
  const headings = [
    cli.columnFile,
    cli.columnSheet,
    cli.columnCell,
    cli.columnSeverity,
    cli.columnGroup,
    cli.columnCode,
    cli.columnMessage,
    cli.columnEvidence,
    cli.columnRemedy,
  ];
  const rows = files.flatMap((file) => {
    if (file.error !== null) {
      return [[file.path, '', '', words.severities.error, '', file.error.code, file.error.message, '', '']];
    }
    return file.result.findings.map((finding) => {
      const { severity, group, message, evidence, remedy } = renderFinding(finding, words);
      const place = [file.path, finding.cell.sheet, addressOf(finding.cell)];
      return [...place, severity, group, finding.code, message, evidence, remedy];
    });
  });
  return toCsv([headings, ...rows]);
}
