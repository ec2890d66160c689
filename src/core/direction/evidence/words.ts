import type { FieldId, KnownFieldId } from '../../fields/dictionary';
import type { FieldValue } from '../../form/kohyo';
import { excerpt } from '../../message/excerpt';
import { foldWidth } from '../../notation/fold';
import { clausesOf, namesWork, readClause, topicOf } from '../clause';
import type { Evidence } from '../direction';
import { cellParams } from '../params';
import { stageOfText } from '../stage';
import { type Subject, tellsOfNegatives } from '../subject';

type Place = 'cell' | 'remarks' | 'plan' | 'aim';

/** What is written at the amount or in its row explains it; where the work itself is not named, a little less surely. */
function weightOf(place: Place, clause: string): number {
  if (place === 'aim') return 1;
  if (place === 'plan') return 3;
  return place === 'cell' || namesWork(clause) ? 5 : 4;
}

const AIM: ReadonlySet<FieldId> = new Set<KnownFieldId>(['approach', 'goal', 'purpose', 'problems', 'improvement']);
/** Two headcounts or times in one text are set against each other; neither is the work that △ stands for. */
const COMPARED = /\d\s*(?:人|名)\s*\d+\s*時間/g;

function placeOf(field: FieldValue, subject: Subject): Place | null {
  if (subject.negatives.some((cell) => cell.field.key === field.key)) return 'cell';
  const { id, isNote, entry } = field.field;
  if ((isNote && entry.measure === 'hours') || id === 'note') return 'remarks';
  if (AIM.has(id)) return 'aim';
  return tellsOfNegatives(field, subject) ? 'plan' : null;
}

/** In the row itself the subject may go without saying; elsewhere the clause must name work. */
function concerns(clause: string, place: Place, field: FieldValue, subject: Subject): boolean {
  const topic = topicOf(clause);
  if (topic !== null && topic !== subject.measure) return false;
  if (place === 'cell' || (place === 'remarks' && field.field.id !== 'note')) return true;
  return topic === subject.measure || (subject.measure === 'hours' && namesWork(clause) && place !== 'plan');
}

/** Words of work saved (削減, 軽減, 短縮 …) and of work spent (増, 従事, 訪問, 要する …) near the hours with △. */
export function words(subject: Subject): readonly Evidence[] {
  if (subject.measure !== 'hours') return [];
  const bothSigns = subject.cells.some((cell) => (cell.value ?? 0) > 0);
  const best = new Map<string, Evidence>();
  for (const field of subject.kohyo.fields.values()) {
    const place = placeOf(field, subject);
    if (place === null || field.text.trim() === '') continue;
    const compared = (foldWidth(field.text).match(COMPARED)?.length ?? 0) >= 2;
    for (const clause of clausesOf(field.text)) {
      if (!concerns(clause, place, field, subject)) continue;
      const spent = place === 'cell' || (place === 'remarks' && !compared);
      // What is only sought (削減を検討, 削減に向けた調査) is not yet saved.
      if (place === 'plan' && stageOfText(clause) === 'preparation') continue;
      const points = readClause(clause, subject.measure, spent);
      if (points === null) continue;
      const kind = `words-${points === 'reduction' ? 'saved' : 'spent'}${place === 'aim' ? '-aim' : ''}`;
      // In a row with both signs, what is saved may be what stands with +.
      const weight = points === 'reduction' && bothSigns && place === 'remarks' ? 1 : weightOf(place, clause);
      const known = best.get(kind);
      if (known && known.weight >= weight) continue;
      best.set(kind, {
        kind,
        points,
        weight,
        cells: [field.cell],
        params: { ...cellParams(field), words: excerpt(clause, 60) },
      });
    }
  }
  return [...best.values()];
}
