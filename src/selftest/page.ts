import { siblingPage } from '../app/sibling-page';
import { causes } from '../app/tell-error';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import { type Answered, writeBlock } from './block';
import { NOT_ASKED } from './compare-blocks';
import { button, element } from './elements';
import { machineHere } from './machine';
import { MANUAL, type ManualQuestion } from './manual';
import { QUESTIONS } from './questions';
import { type Exchange, record } from './record';
import { runQuestions } from './run-questions';

const RECORDING = 'kohyo-selftest-recording.json';

/** Shows the self-test: what it does, the button that begins it, and what came of it. */
export function showSelftest(root: HTMLElement, words: Words): void {
  const { selftest } = words;
  const progress = element('progress', { max: String(QUESTIONS.length), value: '0', 'aria-label': selftest.progress });
  progress.hidden = true;
  const status = element('p', { role: 'status' });
  const results = element('div', {});
  const recording = element('input', { type: 'checkbox' });
  const begin = button(
    selftest.begin,
    () => {
      begin.disabled = true;
      progress.hidden = false;
      results.replaceChildren();
      const stop = recording.checked ? record() : null;
      run(words, progress, status)
        .then(
          (answers) => {
            status.textContent = fill(selftest.done, { count: answers.length });
            showResults(results, answers, words);
            if (stop) results.append(...recordedPart(stop(), words));
          },
          (error: unknown) => {
            status.textContent = causes(error);
          },
        )
        .finally(() => {
          stop?.();
          begin.disabled = false;
          progress.hidden = true;
        });
    },
    'main',
  );
  root.replaceChildren(
    element('h1', { text: selftest.title }),
    element('p', { text: fill(selftest.lead, { count: QUESTIONS.length }) }),
    element('p', { text: selftest.caution }),
    element(
      'p',
      {},
      begin,
      element('a', {
        text: selftest.back,
        class: 'button',
        href: siblingPage('selftest', 'taskpane', window.location),
      }),
    ),
    element('p', {}, element('label', {}, recording, ` ${selftest.record}`)),
    progress,
    status,
    results,
  );
}

function run({ selftest }: Words, progress: HTMLProgressElement, status: HTMLElement): Promise<readonly Answered[]> {
  return runQuestions(QUESTIONS, ({ id }, done) => {
    progress.value = done;
    status.textContent = fill(selftest.asked, { done, total: QUESTIONS.length, question: titleOf(selftest, id) });
  });
}

/** A question's words; those of questions are looked up by data. */
function titleOf(selftest: Words['selftest'], id: string): string {
  return (selftest as Readonly<Record<string, string>>)[id] ?? id;
}

function showResults(results: HTMLElement, answers: readonly Answered[], words: Words): void {
  const { selftest } = words;
  const machine = machineHere();
  const seen = new Map(MANUAL.map(({ id }) => [id, NOT_ASKED]));
  const block = element('textarea', { readonly: '', 'aria-label': selftest.block });
  const write = (): void => {
    const manual = MANUAL.map(({ id, fact }) => ({ id, fact, said: seen.get(id) ?? NOT_ASKED, milliseconds: 0 }));
    block.value = writeBlock({ machine, answers: [...answers, ...manual] });
  };
  write();
  const copied = element('p', { role: 'status' });
  const copy = button(selftest.copy, () => {
    block.select();
    navigator.clipboard.writeText(block.value).then(
      () => {
        copied.textContent = selftest.copied;
      },
      () => {
        copied.textContent = selftest.copyByHand;
      },
    );
  });
  results.replaceChildren(
    element('h2', { text: selftest.block }),
    element('p', { text: selftest.blockLead }),
    block,
    element('p', {}, copy),
    copied,
    element('h2', { text: selftest.manual }),
    ...MANUAL.map((question) =>
      manualPart(question, words, (said) => {
        seen.set(question.id, said);
        write();
      }),
    ),
    element('h2', { text: selftest.answers }),
    element(
      'ol',
      {},
      ...answers.map(({ id, said, milliseconds }) =>
        element(
          'li',
          { text: titleOf(selftest, id) },
          element('code', { text: fill(selftest.answer, { said, milliseconds }) }),
        ),
      ),
    ),
  );
}

/** What office.js and Excel said to each other, as a text to copy or a file. */
function recordedPart(exchanges: readonly Exchange[], { selftest }: Words): readonly Node[] {
  const text = JSON.stringify(exchanges);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const field = element('textarea', { readonly: '', 'aria-label': selftest.recorded });
  field.value = text;
  return [
    element('h2', { text: selftest.recorded }),
    element('p', { text: fill(selftest.recordedLead, { count: exchanges.length }) }),
    field,
    element('p', {}, element('a', { text: selftest.recordedFile, class: 'button', href: url, download: RECORDING })),
  ];
}

/** One question that only the person can answer: its steps in turn, then its answers. */
function manualPart(question: ManualQuestion, { selftest }: Words, answer: (said: string) => void): HTMLElement {
  const said = element('p', { role: 'status' });
  const part = element('div', {}, element('p', { text: titleOf(selftest, question.id) }));
  const steps = question.steps.map((step, index) =>
    button(fill(selftest.step, { number: index + 1 }), () => {
      step().then(
        () => {
          const next = steps[index + 1];
          if (next) next.disabled = false;
          else for (const one of answers) one.disabled = false;
        },
        (error: unknown) => {
          said.textContent = causes(error);
        },
      );
    }),
  );
  const answers = question.answers.map((one) =>
    button(titleOf(selftest, one), () => {
      answer(one);
      said.textContent = selftest.noted;
      question.after().catch((error: unknown) => {
        said.textContent = causes(error);
      });
    }),
  );
  for (const one of [...steps.slice(1), ...answers]) one.disabled = true;
  part.append(element('p', {}, ...steps, ...answers), said);
  return part;
}
