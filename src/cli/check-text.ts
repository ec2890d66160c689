import type { Examination } from '../core/examine.types';
import { addressOf } from '../core/grid/address';
import type { Finding, Severity } from '../core/rules/finding';
import { fill } from '../locales/fill';
import { renderFinding } from '../locales/render-finding';
import type { Words } from '../locales/words';
import type { CheckAnswer } from './check-answer';
import { displayWidth, padEnd } from './display-width';
import { tellOffer } from './offer';
import { type Colours, coloursFor } from './paint';
import { tellUnread } from './tell-unread';
import { wrap } from './wrap';

/** `check` for people: per file what was found, by sheet, and a closing line. Files that could not be read were told already. */
export const checkText: CheckAnswer = {
  file: (file, _, { words, terminal }) =>
    file.error === null ? [fileText(file.path, file.result, words, coloursFor(terminal), terminal.columns)] : [],
  head: () => '',
  between: '\n\n',
  tail: ({ files, unreadable, totals, offer, isFirst }, { words, terminal }) => {
    const colours = coloursFor(terminal);
    const closing = [
      fill(words.cli.checkedAll, { files: files - unreadable, kohyo: totals.kohyo }),
      counts(totals.findings, words, colours),
      ...(unreadable > 0 ? [colours.severity.error(fill(words.cli.unreadable, { files: unreadable }))] : []),
    ].join('　');
    const offered = offer === null ? '' : `\n${tellOffer(offer, words)}\n`;
    return `${isFirst ? '' : '\n\n'}${closing}\n${offered}`;
  },
};

function fileText(path: string, examination: Examination, words: Words, colours: Colours, columns: number): string {
  const { kohyoList, unread, findings, forms } = examination;
  const used = [...new Set(kohyoList.map(({ form }) => form))].map((id) => forms.get(id)?.name ?? id);
  const found = kohyoList.length === 0 ? words.cli.noKohyo : fill(words.cli.foundKohyo, { kohyo: kohyoList.length });
  const lines = [`${colours.bold(path)}　${[found, ...used].join(words.cli.listSeparator)}`];
  for (const sheet of unread.filter(({ reason }) => reason !== 'not-a-form')) {
    lines.push(`  ${colours.severity.warning('?')} ${sheet.sheet}: ${tellUnread(sheet, examination, words)}`);
  }
  for (const [sheet, own] of bySheet(findings)) {
    lines.push(
      '',
      `  ${colours.bold(sheet)}`,
      ...own.flatMap((finding, at) => {
        // Said once for a run of the same kind.
        const withRemedy = own[at + 1]?.code !== finding.code;
        return findingLines(finding, withRemedy, words, colours, columns);
      }),
    );
  }
  return lines.join('\n');
}

/** Where, how grave, which rule, what: in columns, the words wrapped under themselves. */
function findingLines(
  finding: Finding,
  withRemedy: boolean,
  words: Words,
  colours: Colours,
  columns: number,
): string[] {
  const { severity, message, remedy } = renderFinding(finding, words);
  const widest = Math.max(...Object.values(words.severities).map(displayWidth));
  const place = padEnd(addressOf(finding.cell), 6);
  const head = `    ${place}${colours.severity[finding.severity](padEnd(severity, widest))} ${finding.code} `;
  const indent = 4 + displayWidth(place) + widest + 1 + finding.code.length + 1;
  const [first = '', ...rest] = wrap(message, columns - indent);
  const under = (line: string) => ' '.repeat(indent) + line;
  return [
    head + first,
    ...rest.map(under),
    ...(withRemedy ? wrap(`→ ${remedy}`, columns - indent) : []).map((line) => colours.faint(under(line))),
  ];
}

function bySheet(findings: readonly Finding[]): Map<string, Finding[]> {
  const sheets = new Map<string, Finding[]>();
  for (const finding of findings) sheets.set(finding.cell.sheet, [...(sheets.get(finding.cell.sheet) ?? []), finding]);
  return sheets;
}

function counts(findings: Readonly<Record<Severity, number>>, words: Words, colours: Colours): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return severities
    .map((severity) => {
      const said = `${words.severities[severity]} ${findings[severity]}`;
      return findings[severity] > 0 ? colours.severity[severity](said) : said;
    })
    .join(words.cli.listSeparator);
}
