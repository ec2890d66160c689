import type { AcceptCase, RejectCase } from '../../src/core/rules/rule-case';
import { runRules } from '../../src/core/rules/run';
import { ja } from '../../src/locales/ja';
import { renderFinding, renderFix } from '../../src/locales/render-finding';
import { contextOf } from '../core/rules/context-of';
import type { RuleFolder } from '../core/rules/load-rules';
import { workbookOf } from '../core/rules/workbook-of';
import { describeExample } from './describe-change';

const bullet = (text: string): string => `- ${text.replaceAll('|', '\\|')}`;

function acceptLines(example: AcceptCase): string[] {
  return [bullet(example.name), ...describeExample(example).map((line) => `  ${bullet(line)}`)];
}

function rejectLines({ rule }: RuleFolder, example: RejectCase): string[] {
  const { findings } = runRules(contextOf(workbookOf(example), example.state), [rule]);
  return [
    `### ${example.name}`,
    '',
    ...describeExample(example).map(bullet),
    '',
    ...findings.flatMap((finding) => {
      const said = renderFinding(finding, ja);
      const fixes = finding.fixes.map((fix) => `> 直し方の候補：${renderFix(fix, ja)}`);
      return [
        `> **${said.severity}** ${said.message}`,
        '>',
        `> ${said.evidence}`,
        ...fixes.flatMap((fix) => ['>', fix]),
        '',
      ];
    }),
  ];
}

/** The thresholds of a rule, as 設定 shows them. */
function optionLines({ rule }: RuleFolder): string[] {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [];
  const write = (value: number): string => value.toLocaleString('ja');
  const rows = options.map(([name, { schema, default: usual, unit }]) => {
    const said = ja.rules[rule.code]?.options?.[name];
    const range = `${write(schema.minValue ?? 0)}～${write(schema.maxValue ?? 0)}`;
    return `| ${said?.label} | ${write(usual)} ${ja.units[unit]} | ${range} | ${said?.reason} |`;
  });
  return [
    '## 基準',
    '',
    '「設定」で変えられます。',
    '',
    '| 基準 | 標準 | 範囲 | 理由 |',
    '|---|---|---|---|',
    ...rows,
    '',
  ];
}

/** The page of a rule, made from the rule itself, its words and its examples. */
export function rulePage(one: RuleFolder): string {
  const { rule, cases } = one;
  const words = ja.rules[rule.code];
  if (!words) throw new Error(`no words for ${rule.code}`);
  const lines = [
    `# ${rule.code} ${words.title}`,
    '',
    `- 区分：${ja.groups[rule.group]}`,
    `- 重要度：${ja.severities[rule.severity]}（「設定」で変えられます）`,
    `- 根拠：${rule.source.document} ${rule.source.clause}`,
    '',
    '## なぜ大切か',
    '',
    words.why,
    '',
    '## 直し方',
    '',
    words.remedy,
    '',
    ...optionLines(one),
    '## 指摘しない例',
    '',
    ...cases.accept.flatMap(acceptLines),
    '',
    '## 指摘する例',
    '',
    ...cases.reject.flatMap((example) => rejectLines(one, example)),
    '---',
    '',
    `この頁は規則と用例（\`src/core/rules/${one.group}/${one.folder}\`）から作られています。作り直すには \`npm run rules\`。`,
    '',
  ];
  return lines.join('\n');
}

/** All rules in one list. */
export function ruleIndex(folders: readonly RuleFolder[]): string {
  const groups = [...new Set(folders.map((one) => one.group))];
  const lines = [
    '# 指摘の一覧',
    '',
    '番号は変わりません。「設定」で、規則ごとに使う・使わないと重要度を選べます。',
    '値の名前（field key）は [fields.md](fields.md) にあります。',
    '',
  ];
  for (const group of groups) {
    lines.push(`## ${ja.groups[group]}`, '', '| 番号 | 指摘 | 重要度 | 根拠 |', '|---|---|---|---|');
    for (const { rule } of folders.filter((one) => one.group === group)) {
      const { document, clause } = rule.source;
      const title = ja.rules[rule.code]?.title ?? '';
      lines.push(
        `| [${rule.code}](${rule.code}.md) | ${title} | ${ja.severities[rule.severity]} | ${document} ${clause} |`,
      );
    }
    lines.push('');
  }
  return lines.join('\n');
}
