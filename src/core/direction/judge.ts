import type { Form } from '../form/form';
import { type Kohyo, textOf } from '../form/kohyo';
import { Memory } from '../memory';
import { departmentKey } from '../notation/department';
import type { State } from '../state/state';
import { decisionKey, standingDecisions } from './decisions';
import type { Direction, DirectionResult, Evidence, Measure } from './direction';
import { PIECES } from './evidence';
import { type Neighbour, type NeighboursBySection, neighbours, otherMeasure } from './evidence/neighbours';
import { type Subject, subjectOf } from './subject';
import { weigh } from './weigh';

export interface Judged {
  readonly hours: DirectionResult;
  readonly effect: DirectionResult;
}

const MEASURES: readonly Measure[] = ['hours', 'effect'];

interface Draft {
  readonly subject: Subject;
  readonly evidence: readonly Evidence[];
  readonly direction: Direction;
}

function draft(kohyo: Kohyo, measure: Measure): Draft {
  const subject = subjectOf(kohyo, measure);
  if (subject.negatives.length === 0) return { subject, evidence: [], direction: 'none' };
  const evidence = PIECES.flatMap((piece) => piece(subject));
  return { subject, evidence, direction: weigh(evidence) };
}

/** The 個票 that tell by themselves what their △ means. */
function neighboursBySection(drafts: readonly Draft[]): NeighboursBySection {
  const found = new Map<string, Neighbour[]>();
  for (const { subject, direction } of drafts) {
    if (direction !== 'reduction' && direction !== 'increase') continue;
    const { kohyo, measure } = subject;
    const section = departmentKey(textOf(kohyo, 'lead'));
    const one = { kohyo, measure, direction, cell: subject.negatives[0]?.field };
    const same = found.get(section);
    if (same) same.push(one);
    else found.set(section, [one]);
  }
  return found;
}

const strongestFirst = (evidence: readonly Evidence[]) => [...evidence].sort((a, b) => b.weight - a.weight);

/**
 * What △ means on each 個票, for hours and for effect, from evidence on the sheets; the office's own answers come first.
 * Pure, and the same whatever the order of the sheets.
 */
export function judgeDirections(
  kohyoList: readonly Kohyo[],
  state: State,
  forms: ReadonlyMap<string, Form> = new Map(),
  memory: Memory = new Memory(),
): ReadonlyMap<number, Judged> {
  const decisions = standingDecisions(kohyoList, state);
  const drafts = kohyoList.flatMap((one) => MEASURES.map((measure) => memory.recall(draft, one, measure)));
  const sections = neighboursBySection(drafts);

  const settle = (one: Kohyo, measure: Measure): DirectionResult => {
    const found = memory.recall(draft, one, measure);
    const cells = found.subject.negatives.map((cell) => cell.field.cell);
    const none = { turnsPlus: false, reductionTurnsPlus: false, decidedBy: null, evidence: [] };
    if (found.direction === 'none') return { measure, direction: 'none', ...none, cells };
    const hints = [...otherMeasure(found.subject, sections), ...neighbours(found.subject, sections)];
    const evidence = strongestFirst([...found.evidence, ...hints]);
    const decision = decisions.get(decisionKey(one.index, measure));
    const legend = measure === 'hours' ? forms.get(one.form)?.convention : undefined;
    // The form tells how it is to be filled in: that settles what the sheet leaves open.
    const byLegend = found.direction === 'undetermined' && legend !== undefined && found.evidence.length === 0;
    const shown = byLegend ? legend : found.direction;
    const reductionTurnsPlus = shown === 'reduction';
    const turnsPlus = reductionTurnsPlus && (decision === undefined || decision.means === 'reduction');
    const about = { measure, turnsPlus, reductionTurnsPlus, cells };
    if (decision) return { ...about, direction: decision.means, decidedBy: 'office', evidence };
    if (byLegend) {
      const said: Evidence = { kind: `legend-of-form-${legend}`, points: legend, weight: 5, cells: [], params: {} };
      return { ...about, direction: legend, decidedBy: 'evidence', evidence: [said, ...evidence] };
    }
    const decidedBy = found.direction === 'undetermined' ? null : 'evidence';
    return { ...about, direction: found.direction, decidedBy, evidence };
  };
  return new Map(kohyoList.map((one) => [one.index, { hours: settle(one, 'hours'), effect: settle(one, 'effect') }]));
}
