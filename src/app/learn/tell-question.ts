import { fieldName } from '../../core/fields/name';
import { addressOf } from '../../core/grid/address';
import type { FormQuestion } from '../../core/verify/questions';
import type { Correction } from '../../core/verify/verify-form';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/words';

const PLACES = 6;

/** A question about a learned form, with what is done until it is answered, in words. */
export function tellQuestion(question: FormQuestion, words: Words): string {
  const { learning, cli, fields, pane, rules } = words;
  const name = (key: string) => fieldName(key, fields);
  switch (question.kind) {
    case 'no-name':
      return learning.askNoName;
    case 'name':
    case 'total':
    case 'meaning': {
      const asked = { name: learning.askName, total: learning.askTotal, meaning: learning.askMeaning }[question.kind];
      const said = fill(asked, {
        label: question.label,
        cell: addressOf(question.cell),
        meaning: name(question.key),
      });
      const others = question.others.map(name).join(cli.listSeparator);
      return others === '' ? said : `${said}${fill(learning.askOthers, { others })}`;
    }
    case 'convention': {
      const means = question.means === 'increase' ? pane.meansIncrease : pane.meansReduction;
      return fill(learning.askConvention, { means, cells: question.cells });
    }
    case 'corrected': {
      const { hits, code } = question.correction;
      return fill(learning.askCorrected, {
        label: labelOf(question.correction),
        hits,
        kohyo: question.kohyoCount,
        code,
        title: rules[code]?.title ?? code,
        change: learning[CHANGES[question.correction.change]],
      });
    }
    case 'left': {
      const { code, hits, kohyoCount } = question;
      return fill(learning.askLeft, { code, title: rules[code]?.title ?? code, hits, kohyo: kohyoCount });
    }
    case 'unplaced': {
      const shown = question.places
        .slice(0, PLACES)
        .map(({ address, sheets }) => fill(learning.placeOnSheets, { address, sheets }));
      return fill(learning.askUnplaced, { count: question.places.length, places: shown.join(cli.listSeparator) });
    }
  }
}

function labelOf({ field }: Correction): string {
  return (field.labels[0] ?? field.key).replace(/\s+/gu, '');
}

const CHANGES = {
  required: 'changedRequired',
  unit: 'changedUnit',
  kind: 'changedKind',
  optional: 'changedOptional',
  vocabulary: 'changedVocabulary',
  ratings: 'changedRatings',
  convention: 'changedConvention',
  quiet: 'changedQuiet',
} as const satisfies Record<Correction['change'], keyof Words['learning']>;
