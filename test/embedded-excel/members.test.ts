import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { TYPES } from '../../src/embedded-excel/objects';

/**
 * Every member that the embedded Excel answers is one of Excel's: it stands in @types/office-js, is of the same kind, and came
 * with the requirement set that our table says.
 */
const declarations = readDeclarations(require.resolve('@types/office-js/index.d.ts'));

interface Declared {
  readonly isMethod: boolean;
  readonly set: string | null;
}

const members = Object.entries(TYPES).flatMap(([type, table]) =>
  Object.entries(table.members).map(([name, member]) => [type, name, member.set, member.kind] as const),
);

test('the declarations are read', () => {
  expect(declarations.get('Range')?.get('getCell')).toEqual({ isMethod: true, set: '1.1' });
  expect(declarations.get('Worksheet')?.get('name')).toEqual({ isMethod: false, set: '1.1' });
  expect(members.length).toBeGreaterThan(150);
});

test.each(members.filter(([, , set]) => set !== 'internal'))(
  '%s.%s is Excel’s own, of ExcelApi %s',
  (type, name, set, kind) => {
    const declared = declarations.get(type)?.get(name);
    expect(declared).toBeDefined();
    expect(declared).toEqual({ isMethod: kind === 'method', set });
  },
);

test('what office.js calls for itself begins with an underscore, but for what Excel.createWorkbook and Office.addin call', () => {
  const internal = members.filter(([, , set]) => set === 'internal').map(([type, name]) => `${type}.${name}`);
  expect(internal.length).toBeGreaterThan(0);
  expect(internal.filter((name) => !name.includes('._'))).toEqual([
    'AppRuntimePersistenceService.getAppRuntimeStartState',
    'AppRuntimePersistenceService.setAppRuntimeStartState',
    'AppRuntimeService.getAppRuntimeState',
    'AppRuntimeService.setAppRuntimeState',
    'Application.createWorkbook',
    'WorkbookCreated.open',
  ]);
});

function readDeclarations(file: string): Map<string, Map<string, Declared>> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = new Map<string, Map<string, Declared>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declared of statement.body.statements) {
      if (ts.isClassDeclaration(declared) && declared.name) found.set(declared.name.text, membersOf(declared));
    }
  }
  return found;
}

function membersOf(declared: ts.ClassDeclaration): Map<string, Declared> {
  const found = new Map<string, Declared>();
  for (const member of declared.members) {
    const name = member.name?.getText();
    if (name && !found.has(name)) found.set(name, { isMethod: ts.isMethodDeclaration(member), set: setOf(member) });
  }
  return found;
}

/** The requirement set in the documentation of a member itself, not of its parameters. */
function setOf(member: ts.ClassElement): string | null {
  for (const doc of ts.getJSDocCommentsAndTags(member)) {
    const text = ts.isJSDoc(doc) ? (ts.getTextOfJSDocComment(doc.comment) ?? '') + doc.getText() : '';
    const own = text.replace(/@param[\s\S]*$/, '');
    const set = /\[Api set: ExcelApi ([0-9.]+)/.exec(own)?.[1];
    if (set) return set;
  }
  return null;
}
