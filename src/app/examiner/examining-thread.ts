import type { Examination } from '../../core/examine.types';
import { Memory } from '../../core/memory';
import { NoThread } from '../thread/no-thread';
import { Listener, Speaker } from './exchange';
import type { Answer, Asked, Question } from './messages';
import { type PlainExamination, restoredExamination } from './plain-examination';

interface Waiting {
  readonly asked: Asked;
  readonly resolve: (examination: Examination) => void;
  readonly reject: (reason: unknown) => void;
}

/** A thread that knows the workbook as it was asked about last. Questions are answered in their order. */
export class ExaminingThread {
  isOver = false;
  /** One that never said anything could not be started: Excel's browser, or what stands before the site, lets no thread be. */
  private hasSpoken = false;
  private readonly asked = new Speaker<Asked>();
  private readonly answered = new Listener<PlainExamination>();
  private readonly memory = new Memory();
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  private sending: Promise<void> = Promise.resolve();

  constructor(private readonly worker: Worker) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.hasSpoken = true;
      this.hear(data);
    });
    this.worker.addEventListener('error', ({ message }) =>
      this.end(this.hasSpoken ? new Error(`examiner: ${message}`) : new NoThread('examiner')),
    );
  }

  ask(asked: Asked): Promise<Examination> {
    const id = this.count++;
    const answer = new Promise<Examination>((resolve, reject) => this.waiting.set(id, { asked, resolve, reject }));
    this.sending = this.sending.then(() => this.send(id, asked)).catch((error: unknown) => this.end(error));
    return answer;
  }

  /** Ends the thread with all that it was asked. */
  end(reason: unknown): void {
    this.isOver = true;
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }

  private async send(id: number, asked: Asked): Promise<void> {
    for (const [place, part] of this.asked.say(asked).entries()) {
      // Between the parts of a large workbook the page answers what a person does.
      if (place > 0) await new Promise((resolve) => setTimeout(resolve));
      if (this.isOver) return;
      this.worker.postMessage({ id, asked: part } satisfies Question);
    }
  }

  private hear(data: Answer): void {
    if ('error' in data) {
      this.take(data.id)?.reject(new Error(data.error));
      return;
    }
    const plain = this.answered.hear(data.answer);
    const waiting = plain && this.take(data.id);
    if (waiting) waiting.resolve(restoredExamination(plain, waiting.asked, this.memory));
  }

  private take(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }
}
