import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Program } from '../../../src/cli/start/program';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kohyo-program-'));
  write('main.js', "require('node:fs').appendFileSync(__dirname + '/said', require('./one.js').say('main') + ' ');");
  write('one.js', "exports.say = (who) => who + ' ' + require('./two.js');");
  write('two.js', 'module.exports = 2;');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

const said = () => readFileSync(join(folder, 'said'), 'utf8');

test('files of the program require each other and what Node has; each run begins anew', () => {
  const program = new Program(folder);
  program.run('main.js');
  program.run('main.js');
  expect(said()).toBe('main 2 main 2 ');
});

test('a file is run once, however many require it', () => {
  write('main.js', "require('./two.js'); require('./one.js').say('main');");
  write('two.js', "require('node:fs').appendFileSync(__dirname + '/said', 'two '); module.exports = 2;");
  new Program(folder).run('main.js');
  expect(said()).toBe('two ');
});

test('kept code runs as the files do; broken or of another engine, it is passed over', () => {
  const first = new Program(folder);
  first.run('main.js');
  first.keepCode();
  expect(['main.js.code', 'one.js.code', 'two.js.code'].map((name) => existsSync(join(folder, name)))).toEqual([
    true,
    true,
    true,
  ]);
  new Program(folder).run('main.js');
  write('one.js.code', 'of another engine');
  new Program(folder).run('main.js');
  expect(said()).toBe('main 2 main 2 main 2 ');
});

test('a fault is told with its file and line', () => {
  write('main.js', "'first';\nthrow new Error('on the second line');");
  let stack = '';
  try {
    new Program(folder).run('main.js');
  } catch (error) {
    stack = (error as Error).stack ?? '';
  }
  expect(stack).toContain(`${join(folder, 'main.js')}:2:7`);
});
