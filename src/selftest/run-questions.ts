import type { Answered } from './block';
import type { Question } from './question';
import { addScratch, removeScratch } from './scratch';

/** How long Excel may take over one question, in milliseconds. */
const PATIENCE = 20_000;

/** Puts the questions one after another, each in a blank sheet, and removes what they made. `tell` hears each answer. */
export async function runQuestions(
  questions: readonly Question[],
  tell: (answered: Answered, done: number) => void,
  patience = PATIENCE,
): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  for (const question of questions) {
    const answered = await answer(question, patience);
    answers.push(answered);
    tell(answered, answers.length);
  }
  return answers;
}

async function answer(question: Question, patience: number): Promise<Answered> {
  const { id, fact } = question;
  let milliseconds = 0;
  let said: string;
  try {
    await removeScratch();
    const sheet = await addScratch();
    const began = performance.now();
    said = await inTime(question.ask(sheet), question.patience ?? patience);
    milliseconds = Math.round(performance.now() - began);
  } catch (error) {
    said = failure(error);
  }
  try {
    await removeScratch();
  } catch (error) {
    said = `${said}; left behind (${failure(error)})`;
  }
  return { id, fact, said, milliseconds };
}

function inTime(asked: Promise<string>, patience: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('no-answer'), patience);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A fault is an answer too: the block is what its reader has. */
function failure(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return `refused:${error.code}`;
  return error instanceof Error ? `failed:${error.name}: ${error.message}` : `failed:${String(error)}`;
}
