export const FORMATS = ['text', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Of commands that say what they have done. */
export const ANSWER_FORMATS = ['text', 'json'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];
