/** The arrows of the house (docs/architecture.md): taskpane, commands, cli, workbench → excel, xlsx → core. */
const below = (from, to, why) => ({
  name: `${from}-stays-below`,
  severity: 'error',
  comment: why,
  from: { path: `^src/${from}/` },
  to: { path: `^src/(${to})/` },
});
/** A rule is one folder: rule, cases, fault and the words of each language. */
const RULE_FOLDER = '^src/core/rules/[a-z]+/K[^/]+/';
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'the plain scripts (.js) are loaded by their pages',
      from: { orphan: true, path: '^src/', pathNot: '(cases|fault|\\.d)\\.ts$|\\.js$' },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    below(
      'core',
      'forms|number-format|app|excel|xlsx|embedded-excel|taskpane|commands|cli|workbench',
      'the core reaches nothing but itself and zod',
    ),
    {
      name: 'core-stays-below-locales',
      severity: 'error',
      comment:
        'the core reaches nothing but itself and zod; only the names of its words are taken from where they are written',
      from: {
        path: '^src/core/',
        pathNot:
          '^src/core/(report/report-words|definition/words|cycle/handout/words|cycle/next-year/words|cycle/compare/words|cycle/publish/words)[.]ts$',
      },
      to: { path: '^src/locales/' },
    },
    ...[
      [
        'grid|xml|message',
        'notation|fields|form|learn|state|organisation|direction|indicators|rules|rollup|report|verify',
      ],
      ['notation', 'fields|form|learn|state|organisation|direction|indicators|rules|rollup|report|verify'],
      ['fields', 'form|learn|state|organisation|direction|indicators|rules|rollup|report|verify'],
      ['form', 'learn|state|organisation|direction|indicators|rules|rollup|report|verify'],
      ['learn', 'list|state|organisation|direction|indicators|rules|rollup|report|verify'],
      ['list', 'state|organisation|direction|indicators|rules|rollup|report|verify'],
      ['state|organisation', 'direction|indicators|rules|rollup|report|verify'],
      ['direction|indicators', 'rules|rollup|report|verify'],
      ['rules', 'rollup|report|verify'],
      ['rollup', 'report|verify'],
    ].map(([from, to]) => ({
      name: `core-${from.replaceAll('|', '-')}-stays-below`,
      severity: 'error',
      comment: 'inside the core: read, form, direction, check, roll up, report; no way back',
      from: { path: `^src/core/(${from})/` },
      to: { path: `^src/core/(${to})/` },
    })),
    ...[
      ['layout', 'remake|content'],
      ['remake', 'content'],
    ].map(([from, to]) => ({
      name: `report-${from}-stays-below`,
      severity: 'error',
      comment: 'a layout knows no content; what people wrote is kept whatever the sheet says',
      from: { path: `^src/core/report/${from}/` },
      to: { path: `^src/core/report/(${to})/` },
    })),
    {
      name: 'core-cycle-stays-above',
      severity: 'error',
      comment: "the office's year is played on top of everything that reads, checks and reports",
      from: { path: '^src/core/', pathNot: '^src/core/cycle/' },
      to: { path: '^src/core/cycle/' },
    },
    {
      name: 'core-knows-names-of-words-alone',
      severity: 'error',
      comment: 'which words there are is written once, in Japanese; the words themselves come in as arguments',
      from: { path: '^src/core/' },
      to: { path: '^src/locales/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-is-host-free',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: 'node_modules|^(node:)?[a-z_/]+$', pathNot: '(node_modules/zod|^src/)' },
    },
    {
      name: 'locales-import-types-alone',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: {
        path: '^src/',
        pathNot: `^src/locales/|${RULE_FOLDER}(ja|en)\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'forms-are-data',
      severity: 'error',
      comment: 'a form is a file; parse-form.ts checks it at the door',
      from: { path: '^src/forms/' },
      to: {
        path: '^src/',
        pathNot: '^src/(forms/|core/form/parse-form[.]ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    ...['ja', 'en'].map((language) => ({
      name: `rule-words-${language}-go-to-their-locale`,
      severity: 'error',
      comment: 'a page in one language carries the words of that language alone, and the core carries none',
      from: { path: '^src/', pathNot: `^src/locales/${language}/rules\\.generated\\.ts$` },
      to: { path: `${RULE_FOLDER}${language}\\.ts$` },
    })),
    {
      name: 'rule-words-are-data',
      severity: 'error',
      comment: 'the words of a rule are data',
      from: { path: `${RULE_FOLDER}(ja|en)\\.ts$` },
      to: { path: '.', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rule-examples-are-not-shipped',
      severity: 'error',
      comment: 'examples and faults are for the tests and the sample',
      from: { path: '^src/' },
      to: { path: `${RULE_FOLDER}(cases|fault)\\.ts$` },
    },
    below(
      'app',
      'excel|xlsx|embedded-excel|taskpane|commands|cli|workbench',
      'what a person can ask for, whatever holds the workbook: pane, ribbon and tests share it',
    ),
    below(
      'number-format',
      'forms|locales|app|excel|xlsx|embedded-excel|taskpane|commands|cli|workbench',
      'what a sheet shows of a value is the same, whoever asks',
    ),
    below('excel', 'app|xlsx|embedded-excel|taskpane|commands|cli|workbench', 'a port knows the core and its own host'),
    below('xlsx', 'app|excel|embedded-excel|taskpane|commands|cli|workbench', 'a port knows the core and its own host'),
    {
      name: 'embedded-excel-knows-no-add-in',
      severity: 'error',
      comment: 'an Excel for any add-in: of this one it shares addresses, number formats and the reader of files',
      from: { path: '^src/embedded-excel/' },
      to: { path: '^src/', pathNot: '^src/(embedded-excel/|number-format/|xlsx/|core/grid/(address|grid)\\.ts$)' },
    },
    {
      name: 'embedded-excel-has-one-entrance',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/embedded-excel/' },
      to: { path: '^src/embedded-excel/', pathNot: '^src/embedded-excel/(?:index|calculator)\\.ts$' },
    },
    below('cli', 'excel|embedded-excel|taskpane|commands|workbench', 'the command works on files'),
    below(
      'collector',
      'excel|embedded-excel|taskpane|commands|cli|workbench',
      'the thread that reads what sections sent: files alone, whoever asks',
    ),
    below(
      'maker',
      'excel|embedded-excel|taskpane|commands|cli|workbench|collector',
      "the thread that makes the files of the office's year: files alone, whoever asks",
    ),
    below('taskpane', 'xlsx|embedded-excel|commands|cli|workbench', 'the pane works on Excel'),
    below('commands', 'xlsx|embedded-excel|cli|workbench|taskpane', 'ribbon buttons work with the pane closed'),
    below(
      'selftest',
      'embedded-excel|cli|workbench|taskpane|commands',
      'the real Excel is asked, by a page of its own',
    ),
    {
      name: 'selftest-opens-files-for-the-contract',
      severity: 'error',
      comment: 'the contract is run over workbooks that are put in as files; nothing else of the page needs them',
      from: { path: '^src/selftest/', pathNot: '^src/selftest/suite/' },
      to: { path: '^src/xlsx/' },
    },
    below(
      'contract',
      'excel|embedded-excel|app|taskpane|commands|cli|workbench|selftest',
      'what every port has to do is told to whoever runs it',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
