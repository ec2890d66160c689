import type { Format } from './arguments/formats';
import type { CheckAnswer } from './check-answer';
import { checkCsv } from './check-csv';
import { checkJson } from './check-json';
import { checkText } from './check-text';

export const CHECK_ANSWERS: Record<Format, CheckAnswer> = { text: checkText, json: checkJson, csv: checkCsv };
