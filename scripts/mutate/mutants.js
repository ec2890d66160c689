const ts = require('typescript');

const K = ts.SyntaxKind;
/** Operators and what each is mistaken for. */
const SWAPS = new Map([
  [K.LessThanToken, '<='],
  [K.LessThanEqualsToken, '<'],
  [K.GreaterThanToken, '>='],
  [K.GreaterThanEqualsToken, '>'],
  [K.EqualsEqualsEqualsToken, '!=='],
  [K.ExclamationEqualsEqualsToken, '==='],
  [K.AmpersandAmpersandToken, '||'],
  [K.BarBarToken, '&&'],
  [K.PlusToken, '-'],
  [K.MinusToken, '+'],
  [K.AsteriskToken, '/'],
  [K.SlashToken, '*'],
]);
const CALLS = new Map([
  ['min', 'max'],
  ['max', 'min'],
  ['some', 'every'],
  ['every', 'some'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
]);

/** The rooms whose sources are changed. What a rule is tried with stands beside it and is no code. */
const ROOMS = ['src/core', 'src/excel'];
const isMutated = (path) =>
  ROOMS.some((room) => path.startsWith(`${room}/`)) && /\.ts$/.test(path) && !/\/(?:cases|fault)\.ts$/.test(path);

/**
 * The mutants of a TypeScript source, and the source with all of them built in: each place notes that it was met and asks whether
 * its own is the one that is on (load.js answers). Operators, conditions, numbers, truth values and a few calls are changed, one at a time; texts are not
 * (they are data, held by other tests). An id is `path#n`, counted in the order of the source.
 */
function mutantsOf(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const mutants = [];

  const raw = (node) => text.slice(node.getStart(source), node.end);

  function emit(node) {
    const own = ts.isTypeNode(node) || ts.isImportDeclaration(node) ? [] : changesOf(node, raw);
    const ids = own.map((to) => note(node, to));
    let out = '';
    let at = node.getStart(source);
    node.forEachChild((child) => {
      const start = child.getStart(source);
      if (start < at) return;
      out += text.slice(at, start) + (ts.isTypeNode(child) ? raw(child) : emit(child));
      at = child.end;
    });
    out += text.slice(at, node.end);
    return ids.reduceRight(
      (rest, { number, to }) => `((__m.met[${number}] = 1, __m.on === ${number}) ? (${to}) : ${rest})`,
      ids.length === 0 ? out : `(${out})`,
    );
  }

  function note(node, to) {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const number = mutants.length;
    mutants.push({ id: `${path}#${number}`, path, line: line + 1, column: character + 1, from: raw(node), to });
    return { number, to };
  }

  const body = text.slice(0, source.getStart(source)) + emit(source) + text.slice(source.end);
  const name = JSON.stringify(path);
  const code = `const __m = globalThis.__mutants.file(${name}, ${mutants.length});${body}`;
  return { mutants, code };
}

/** Texts that may stand in place of a node. */
function changesOf(node, raw) {
  const changes = [];
  if (ts.isBinaryExpression(node)) {
    const swap = SWAPS.get(node.operatorToken.kind);
    // `+` between texts has no `-`: what would be NaN is told at once and proves nothing.
    const texts = [node.left, node.right].some((side) => ts.isStringLiteral(side) || ts.isTemplateExpression(side));
    const sum = swap === '+' || swap === '-';
    if (swap !== undefined && !(sum && texts)) changes.push(`${raw(node.left)} ${swap} ${raw(node.right)}`);
  }
  if (isCondition(node)) changes.push('true', 'false');
  if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === K.ExclamationToken && !isCondition(node)) changes.push(raw(node.operand));
    if (node.operator === K.MinusToken) changes.push(raw(node.operand));
  }
  if (ts.isNumericLiteral(node) && isValue(node)) changes.push(otherNumber(node.text));
  if (node.kind === K.TrueKeyword && isValue(node)) changes.push('false');
  if (node.kind === K.FalseKeyword && isValue(node)) changes.push('true');
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name } = node.expression;
    const other = CALLS.get(name.text);
    const whole = raw(node);
    const at = name.getStart() - node.getStart();
    if (other !== undefined) changes.push(whole.slice(0, at) + other + whole.slice(at + name.text.length));
  }
  return changes;
}

function isCondition(node) {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  return ts.isIfStatement(parent) && parent.expression === node;
}

/** Not a name, not a part of a type. */
function isValue(node) {
  const { parent } = node;
  const isName = parent.name === node || parent.propertyName === node;
  return !(isName || ts.isLiteralTypeNode(parent) || ts.isEnumMember(parent));
}

function otherNumber(text) {
  const value = Number(text);
  return Number.isInteger(value) && value < 10 ? String(value + 1) : String(value * 2);
}

module.exports = { isMutated, mutantsOf, ROOMS };
