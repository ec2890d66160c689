const { readdirSync, readFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const ts = require('typescript');

const root = join(__dirname, '..', '..');

/** Rooms that meet what people wrote. The embedded Excel, its workbench and the self-test never leave a developer's machine or a scratch workbook. */
const ROOMS = ['core', 'number-format', 'xlsx', 'excel', 'app', 'cli', 'taskpane', 'commands', 'locales', 'forms'];

function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** What a template says, a word in place of each part that is put in; null for what is put together otherwise. */
function textOf(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `word${literal.text}`).join('');
}

function asWritten([source, flags]) {
  return { source: source ? textOf(source) : null, flags: flags ? textOf(flags) : '' };
}

/** Every regular expression written as a literal, and every place where one is put together, `source` null where its text tells too little: `{ place: 'src/core/…:12', source, flags }`. */
function written() {
  const literals = [];
  const built = [];
  for (const path of ROOMS.flatMap((room) => sourcesBelow(join(root, 'src', room)))) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const placeOf = (node) => `${relative(root, path)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const look = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({ place: placeOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (isCall && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp')
        built.push({ place: placeOf(node), ...asWritten(node.arguments ?? []) });
      ts.forEachChild(node, look);
    };
    look(file);
  }
  return { literals, built };
}

/** What is put together while `work` is done, at the places of `written().built`. */
async function putTogether(work) {
  process.setSourceMapsEnabled(true);
  const Native = RegExp;
  const found = [];
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, asked) {
      const made = Reflect.construct(target, args, asked === globalThis.RegExp ? target : asked);
      const at = /\/(src\/[^:]+:\d+):\d+/.exec(new Error().stack ?? '');
      if (at) found.push({ place: at[1], source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

module.exports = { written, putTogether, sourcesBelow, ROOMS };
