/** Names of office.js under which the contents of cells, or words of the person's, travel. */
const CONTENTS = new Set([
  'Values',
  'Formulas',
  'FormulasLocal',
  'FormulasR1C1',
  'Text',
  'Value',
  'Content',
  'Hyperlink',
  'Comment',
  'Xml',
  'ValueBefore',
  'ValueAfter',
]);
/** Methods of office.js whose arguments are contents. */
const TELLING = new Set(['Add', 'SetXml', 'AddFromBase64', 'InsertWorksheetsFromBase64', 'CreateWorkbook']);
/** Sheets are called by these: the self-test's own stay readable. */
const NAMES = new Set(['Name', 'Address', 'Formula']);
const OWN = /^'?Kohyo selftest/;

/** A text of the same length and kind, without what it said: 取組A1 → ああx0. Signs stay. */
export function maskedText(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => (letter < '\u0250' ? 'x' : 'あ')).replace(/\p{Nd}/gu, '0');
}

/** Everything within, texts and numbers alike. */
function masked(value: unknown): unknown {
  if (typeof value === 'string') return OWN.test(value) ? value : maskedText(value);
  if (typeof value === 'number') return 0;
  if (Array.isArray(value)) return value.map(masked);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner)]));
  return value;
}

/** A batch of office.js: its shape as it was, contents masked, names of sheets too. */
export function maskedRequest(batch: unknown): unknown {
  if (!isRecord(batch)) return batch;
  return Object.fromEntries(
    Object.entries(batch).map(([key, entries]) => [
      key,
      key === 'Actions' || key === 'ObjectPaths' ? eachStep(entries) : entries,
    ]),
  );
}

function eachStep(steps: unknown): unknown {
  if (Array.isArray(steps)) return steps.map(step);
  return isRecord(steps) ? Object.fromEntries(Object.entries(steps).map(([id, one]) => [id, step(one)])) : steps;
}

/** What a step is called stays; its arguments go, where they may be a person's. */
function step(one: unknown): unknown {
  if (!isRecord(one) || !isRecord(one.ArgumentInfo)) return one;
  const contents = CONTENTS.has(String(one.Name)) || TELLING.has(String(one.Name));
  const { Arguments: given } = one.ArgumentInfo;
  const told = contents ? masked(given) : Array.isArray(given) ? given.map(withoutForeignWords) : given;
  return { ...one, ArgumentInfo: { ...one.ArgumentInfo, Arguments: told } };
}

/** Addresses and Excel's own words are ASCII; anything else may be the name of a sheet of the person's. */
function withoutForeignWords(argument: unknown): unknown {
  if (typeof argument !== 'string' || OWN.test(argument)) return argument;
  return /^[$A-Z0-9:!]+$|^[A-Z][A-Za-z]*$|^#[0-9A-F]{6}$/.test(argument) ? argument : maskedText(argument);
}

/** Excel's answer: ids, codes and sizes stay. */
export function maskedAnswer(answer: unknown, key = ''): unknown {
  if (key !== 'Value' || !isRecord(answer)) {
    if (CONTENTS.has(key)) return masked(answer);
    if (NAMES.has(key) && typeof answer === 'string') return OWN.test(answer) ? answer : maskedText(answer);
  }
  if (Array.isArray(answer)) return answer.map((one) => maskedAnswer(one, key === '_Items' ? '' : key));
  if (isRecord(answer)) {
    // What a method counted is nobody's content.
    const counted = 'ActionId' in answer && typeof answer.Value === 'number';
    return Object.fromEntries(
      Object.entries(answer).map(([name, inner]) => [name, counted ? inner : maskedAnswer(inner, name)]),
    );
  }
  return answer;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
