import type { FieldId, KnownFieldId } from '../../../fields/dictionary';
import type { FieldValue } from '../../../form/kohyo';
import { isExemption } from '../../../notation/exemption';
import { definitionOf, formOf } from '../../form-field';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { isLiteral, placeholderAsWritten } from './placeholder';

const PLANNED: ReadonlySet<FieldId> = new Set<KnownFieldId>(['planRows', 'plan', 'target']);

/** Fields whose words go into the とりまとめ一覧 and are compared later: what is still open there must be seen. */
function isToBeFilled(value: FieldValue, required: string | undefined): boolean {
  return (
    required === 'always' ||
    required === 'planning' ||
    !value.field.entry.known ||
    PLANNED.has(value.field.list ?? value.field.id)
  );
}

/** 終期：未設定 says how things are; in an amount or a name it would be open. */
function isState({ field, type, text }: FieldValue): boolean {
  return !field.entry.known && type === 'text' && text.trim() === '未設定';
}

/** A name with a question mark behind it: somebody meant to ask. Whole sentences may well end in one. */
function doubt({ type, field, text }: FieldValue): string | null {
  const noted = /[(（](?:要)?(?:確認|調整|検討|照会)(?:中|要)?[)）]|[(（](?:仮|案|未確認|未確定)[)）]/u.exec(text)?.[0];
  const isShort = type === 'department' || type === 'choice' || field.id === 'name';
  return isShort ? (noted ?? /[?？]\s*$/u.exec(text)?.[0].trim() ?? null) : null;
}

/** Words put in for the time being: 未定, 〇人, 記入してください. Amounts that are still open are K206. */
export const rule: OwnRule = {
  code: 'K205',
  group: 'required',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *checkOne(kohyo, context) {
    const form = formOf(context, kohyo);
    const measured = new Set(context.own.measured(kohyo).map((field) => field.value));
    for (const value of kohyo.fields.values()) {
      if (value.type === 'rating' || value.key === 'number' || isExemption(value.text)) continue;
      if (value.amount !== null) {
        if (isLiteral(value.text) && !measured.has(value))
          yield { cell: value.cell, kohyoIndex: kohyo.index, variant: 'pending' };
        continue;
      }
      const definition = definitionOf(form, value);
      if (!isToBeFilled(value, definition?.required) && !isLiteral(value.text)) continue;
      if (value.kind === 'pending' && !isState(value))
        yield { cell: value.cell, kohyoIndex: kohyo.index, variant: 'pending' };
      else if (value.kind === 'text') {
        const found = placeholderAsWritten(value.text) ?? doubt(value);
        if (found) yield { cell: value.cell, kohyoIndex: kohyo.index, params: { found } };
      }
    }
  },
};
