import { fieldName } from '../core/fields/name';
import { addressOf } from '../core/grid/address';
import type { FormQuestion } from '../core/verify/questions';
import type { Correction } from '../core/verify/verify-form';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';

const PLACES = 6;

/** A question about a learned form, with what is done until it is answered, in words. */
export function tellQuestion(question: FormQuestion, words: Words): string {
  const { cli, fields, pane, rules } = words;
  const name = (key: string) => fieldName(key, fields);
  switch (question.kind) {
    case 'no-name':
      return cli.askNoName;
    case 'name':
    case 'total':
    case 'meaning': {
      const asked = { name: cli.askName, total: cli.askTotal, meaning: cli.askMeaning }[question.kind];
      const said = fill(asked, {
        label: question.label,
        cell: addressOf(question.cell),
        meaning: name(question.key),
      });
      const others = question.others.map(name).join(cli.listSeparator);
      return others === '' ? said : `${said}${fill(cli.askOthers, { others })}`;
    }
    case 'convention': {
      const means = question.means === 'increase' ? pane.meansIncrease : pane.meansReduction;
      return fill(cli.askConvention, { means, cells: question.cells });
    }
    case 'corrected': {
      const { hits, code } = question.correction;
      return fill(cli.askCorrected, {
        label: labelOf(question.correction),
        hits,
        kohyo: question.kohyoCount,
        code,
        title: rules[code]?.title ?? code,
        change: cli[CHANGES[question.correction.change]],
      });
    }
    case 'left': {
      const { code, hits, kohyoCount } = question;
      return fill(cli.askLeft, { code, title: rules[code]?.title ?? code, hits, kohyo: kohyoCount });
    }
    case 'unplaced': {
      const shown = question.places
        .slice(0, PLACES)
        .map(({ address, sheets }) => fill(cli.placeOnSheets, { address, sheets }));
      return fill(cli.askUnplaced, { count: question.places.length, places: shown.join(cli.listSeparator) });
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
} as const satisfies Record<Correction['change'], keyof Words['cli']>;
