type Work<Given extends readonly unknown[], Answer> = (...given: Given) => Answer;

interface Kept {
  readonly given: readonly unknown[];
  readonly answer: unknown;
}

/** By work, then by the first thing that it was given. */
type Answers = Map<unknown, Map<unknown, Kept[]>>;

/**
 * What pure functions answered. Sheets, 個票 and all that is made of them never change, so a function that is given the very things that it was
 * given before has the same to say: it is not asked again, and its answer is the same object. Nothing ever has to be declared out of date.
 */
export class Memory {
  private earlier: Answers = new Map();
  private now: Answers = new Map();

  /** A new round of work: what the last round did not ask for is forgotten. */
  begin(): void {
    this.earlier = this.now;
    this.now = new Map();
  }

  /**
   * `work(...given)`, or what it answered to the very same things. Numbers and texts are the same when they say the same, objects when they are the
   * same object. `work` is pure and stands in one place: it is what its answers are kept under.
   */
  recall<Given extends readonly unknown[], Answer>(work: Work<Given, Answer>, ...given: Given): Answer {
    const known = find(this.now, work, given);
    if (known) return known.answer as Answer;
    const kept = find(this.earlier, work, given) ?? { given, answer: work(...given) };
    keep(this.now, work, kept);
    return kept.answer as Answer;
  }
}

function find(answers: Answers, work: unknown, given: readonly unknown[]): Kept | undefined {
  const same = (one: Kept) =>
    one.given.length === given.length && one.given.every((each, place) => Object.is(each, given[place]));
  return answers.get(work)?.get(given[0])?.find(same);
}

function keep(answers: Answers, work: unknown, kept: Kept): void {
  const own = answers.get(work) ?? new Map<unknown, Kept[]>();
  answers.set(work, own);
  const [first] = kept.given;
  const list = own.get(first);
  if (list) list.push(kept);
  else own.set(first, [kept]);
}
