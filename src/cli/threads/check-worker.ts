import { parentPort, workerData } from 'node:worker_threads';
import type { CheckTask } from './check-file';

// Its parent is `worker-threads.ts`, which gives it its task. What it needs is fetched as the command does, from the same files.
const { answersQuestions } = await import('./check-file');
const answer = await answersQuestions(workerData as CheckTask);
parentPort?.on('message', (question) => {
  const answered = answer(question);
  parentPort?.postMessage(answered, 'piece' in answered ? answered.piece.map(({ buffer }) => buffer) : []);
});
