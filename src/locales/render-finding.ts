import type { Params } from '../core/message/params';
import type { Finding, Fix, Reason } from '../core/rules/finding';
import { fill, fillWithin, template } from './fill';
import type { Templates } from './templates';
import type { Words } from './words';

/** A finding in words, ready to be shown. */
export interface RenderedFinding {
  readonly title: string;
  /** What is the matter, first words first: the place stands beside it, the proof in the evidence. */
  readonly message: string;
  /** What the sheet shows that proves it. */
  readonly evidence: string;
  /** The same, a line for each reason. */
  readonly evidenceLines: readonly string[];
  /** How to put it right. */
  readonly remedy: string;
  readonly group: string;
  readonly severity: string;
}

/** So many characters at most, that it can be read at a glance in a narrow pane. */
export const MESSAGE_LENGTH: Readonly<Record<Words['language'], number>> = { ja: 60, en: 120 };

const ERA_YEAR = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });

/** 2024 → 令和6年度 / FY2024. June lies in the same era year as the fiscal year's April, save that 2019 is called 令和元年度. */
function yearInWords(year: number, language: Words['language']): string {
  if (language === 'en') return `FY${year}`;
  return `${ERA_YEAR.format(Date.UTC(year, 5, 1))}度`;
}

/** Numbers as people write them: years as fiscal years, the rest with thousands set off. */
function material(params: Params, language: Words['language']): Record<string, string> {
  const shown = Object.entries(params).map(([name, value]): [string, string] => {
    if (typeof value === 'string') return [name, value];
    if (/year$/i.test(name)) return [name, yearInWords(value, language)];
    return [name, value.toLocaleString(language, { maximumFractionDigits: 4 })];
  });
  return Object.fromEntries(shown);
}

const wordsOf = (by: Templates, variant: string): string => template(by, by[variant] === undefined ? '' : variant);

const reasonsOf = (finding: Finding, words: Words): readonly string[] =>
  (finding.reasons ?? []).map((one) => {
    const sentence = renderEvidence(one, words);
    return one.against ? fill(template(words.evidence, 'against'), { sentence }) : sentence;
  });

/** `{reason}` the strongest, `{reasons}` all of them, as sentences one after the other. */
function reasonParams(said: readonly string[], words: Words): Record<string, string> {
  const [reason] = said;
  return reason === undefined ? {} : { reason, reasons: said.join(words.language === 'ja' ? '' : ' ') };
}

/** Says a finding in the language of the words. Throws when words or material are missing: tests hold them complete. */
export function renderFinding(finding: Finding, words: Words): RenderedFinding {
  const rule = words.rules[finding.code];
  if (!rule) throw new Error(`no words for rule ${finding.code}`);
  const reasons = reasonsOf(finding, words);
  const params = { ...material(finding.params, words.language), ...reasonParams(reasons, words) };
  const proof = wordsOf(rule.evidence, finding.variant);
  return {
    title: rule.title,
    message: fillWithin(MESSAGE_LENGTH[words.language], template(rule.messages, finding.variant), params),
    evidence: fill(proof, params),
    evidenceLines: [fill(proof, { ...params, reasons: '' }), ...(proof.includes('{reasons}') ? reasons : [])].filter(
      Boolean,
    ),
    remedy: finding.widespread ? fill(template(words.evidence, 'widespread'), finding.widespread) : rule.remedy,
    group: words.groups[finding.group],
    severity: words.severities[finding.severity],
  };
}

/** What a fix does, in words: 「数値の -480 に直す」. */
export function renderFix(fix: Fix, words: Words): string {
  return fill(template(words.fixes, fix.title), material(fix.params, words.language));
}

/** Why △ was read one way, in words that can be checked against the sheet. */
export function renderEvidence(evidence: Reason, words: Words): string {
  return fill(template(words.evidence, evidence.kind), material(evidence.params, words.language));
}
