/** What became of one question. */
export interface Answered {
  readonly id: string;
  readonly fact: string | null;
  readonly said: string;
  readonly milliseconds: number;
}

/** A self-test as a text to be copied: where it was made, and the answers. */
export interface Block {
  readonly machine: Readonly<Record<string, string>>;
  readonly answers: readonly Answered[];
}

const HEAD = 'kohyo selftest 1';
const TAIL = 'end of kohyo selftest';
const MACHINE = /^# ([^:]+): (.*)$/;
/** `07 paper-a3 [4] = A3 (12 ms)`. An answer is one line: its own line breaks are written as ⏎. */
const ANSWER = /^\d+ ([a-z0-9-]+) \[([^\]]*)\] = (.*) \((\d+) ms\)$/;

const oneLine = (text: string): string => text.replace(/\r\n|\r|\n/g, '⏎');

export function writeBlock({ machine, answers }: Block): string {
  return [
    HEAD,
    ...Object.entries(machine).map(([name, value]) => `# ${name}: ${oneLine(value)}`),
    ...answers.map(
      ({ id, fact, said, milliseconds }, index) =>
        `${String(index + 1).padStart(2, '0')} ${id} [${fact ?? ''}] = ${oneLine(said)} (${milliseconds} ms)`,
    ),
    TAIL,
    '',
  ].join('\n');
}

/** Reads a block out of a text that may hold more (a mail, say). `null` when there is none, or a part of it is missing. */
export function readBlock(text: string): Block | null {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const head = lines.indexOf(HEAD);
  const tail = lines.indexOf(TAIL, head);
  if (head < 0 || tail < 0) return null;
  const machine: Record<string, string> = {};
  const answers: Answered[] = [];
  for (const line of lines.slice(head + 1, tail)) {
    const told = MACHINE.exec(line);
    if (told) {
      machine[told[1] ?? ''] = told[2] ?? '';
      continue;
    }
    const read = ANSWER.exec(line);
    if (!read) return null;
    const [, id = '', fact = '', said = '', milliseconds = ''] = read;
    answers.push({ id, fact: fact === '' ? null : fact, said, milliseconds: Number(milliseconds) });
  }
  return { machine, answers };
}
