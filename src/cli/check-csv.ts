import { csvLines, toCsv } from '../app/csv';
import { addressOf } from '../core/grid/address';
import { renderFinding } from '../locales/render-finding';
import type { CheckAnswer } from './check-answer';

/** `check --format csv`: a line per finding, and one per file that could not be read. */
export const checkCsv: CheckAnswer = {
  file: (file, _, { words }) => {
    if (file.error !== null) {
      return [csvLines([[file.path, '', '', words.severities.error, '', file.error.code, file.error.message, '', '']])];
    }
    const rows = file.result.findings.map((finding) => {
      const { severity, group, message, evidence, remedy } = renderFinding(finding, words);
      const place = [file.path, finding.cell.sheet, addressOf(finding.cell)];
      return [...place, severity, group, finding.code, message, evidence, remedy];
    });
    return rows.length === 0 ? [] : [csvLines(rows)];
  },
  head: ({ words: { cli } }) =>
    toCsv([
      [
        cli.columnFile,
        cli.columnSheet,
        cli.columnCell,
        cli.columnSeverity,
        cli.columnGroup,
        cli.columnCode,
        cli.columnMessage,
        cli.columnEvidence,
        cli.columnRemedy,
      ],
    ]),
  between: '',
  tail: () => '',
};
