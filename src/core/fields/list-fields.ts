import type { FieldData } from './field';

/** Parts of lists that have no label of their own: they are told by where they stand in a row, or by what is written in a cell. */
export const LIST_FIELDS = {
  'planRows.task': { kind: 'text', phase: 'plan', list: 'planRows', required: 'never', sources: ['個票'], words: [] },
  indicators: { kind: 'list', list: 'indicators', required: 'never', sources: ['アクションプラン'], words: [] },
  'indicators.item': {
    kind: 'text',
    list: 'indicators',
    required: 'never',
    sources: ['アクションプラン'],
    words: [],
  },
  'indicators.baselineYear': {
    kind: 'year',
    phase: 'baseline',
    list: 'indicators',
    required: 'never',
    sources: ['アクションプラン', '実施計画'],
    words: [],
  },
  'indicators.targetYear': {
    kind: 'year',
    phase: 'target',
    list: 'indicators',
    required: 'never',
    sources: ['アクションプラン', '実施計画'],
    words: [],
  },
  'schedule.text': {
    kind: 'text',
    phase: 'plan',
    list: 'schedule',
    required: 'never',
    sources: ['アクションプラン', '工程表'],
    words: [],
  },
  'schedule.from': {
    kind: 'text',
    phase: 'plan',
    list: 'schedule',
    required: 'never',
    sources: ['アクションプラン', '工程表'],
    words: [],
  },
  'schedule.to': {
    kind: 'text',
    phase: 'plan',
    list: 'schedule',
    required: 'never',
    sources: ['アクションプラン', '工程表'],
    words: [],
  },
  actions: { kind: 'list', list: 'actions', required: 'never', sources: ['アクションプラン', '実施計画'], words: [] },
  'actions.text': {
    kind: 'text',
    list: 'actions',
    required: 'never',
    sources: ['アクションプラン', '実施計画'],
    words: [],
  },
  'actions.lead': { kind: 'department', list: 'actions', required: 'never', sources: ['アクションプラン'], words: [] },
} as const satisfies Readonly<Record<string, FieldData>>;
