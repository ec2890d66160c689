import type { FieldId, KnownFieldId } from '../fields/dictionary';
import type { FieldKind } from '../fields/field';
import { type FieldRef, fieldRef, filledIn, parseTemplate, partId, withoutYear } from '../fields/key';
import { foldWidth } from '../notation/fold';
import { parseYear } from '../notation/year';
import { type FieldPlace, type FieldValue, fieldOf } from './field-value';
import type { FormField } from './form';

/** Marks that are used for nothing but to begin an entry, wherever they stand. */
const STRONG_BULLET = /[➤▶►▪‣•]/u;
/** Marks that also stand inside names: they begin an entry only at the start of a line. */
const LINE_BULLET = /(?:^|\n)[^\S\n]*[・■●○◆※-]/u;

function entriesOfList(text: string): string[] {
  if (STRONG_BULLET.test(text)) return text.split(STRONG_BULLET);
  const byLine = text.split(LINE_BULLET);
  // One line that begins with ・ and has more of them: a list that lost its line breaks on the way.
  if (byLine.length <= 2 && /^\s*・/u.test(text)) return text.split('・');
  return byLine;
}

type Derive = (field: FieldRef, type: FieldKind, text: string) => FieldValue;

/** The finer fields inside a cell that holds several entries; the whole cell stays a field of its own. */
export function splitValue(field: FormField, whole: FieldValue): FieldValue[] {
  const derive: Derive = (part, type, text) => {
    const place: FieldPlace = { field: part, type, label: whole.label, labelText: whole.labelText };
    return fieldOf(place, whole.cell, text, text);
  };
  const { id } = whole.field;
  if (field.split === 'indicators' && whole.kind !== 'text')
    return [derive(fieldRef(id, { row: 0 }), 'amount', whole.text)];
  if (whole.kind !== 'text') return [];
  switch (field.split) {
    case undefined:
      return [];
    case 'bullets':
      return bullets(whole.text, 'actions', derive);
    case 'outline':
      return outline(whole.text, field.parts ?? {}, derive);
    case 'indicators':
      return indicators(whole.text, id, derive);
  }
}

/** ➤ 情報を発信する。（広報課ほか） → actions.0.text, actions.0.lead */
function bullets(text: string, list: FieldId, derive: Derive): FieldValue[] {
  const entries = entriesOfList(text)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return entries.flatMap((entry, index) => {
    const lead = /[（(]([^（()）]*(?:課|室|所|局|部|係|センター|館|会|ほか|他))[）)]\s*$/u.exec(entry);
    const words = lead ? entry.slice(0, lead.index).trim() : entry;
    const values = [derive(fieldRef(partId(list, 'text'), { row: index }), 'text', words)];
    if (lead?.[1] !== undefined)
      values.push(derive(fieldRef(partId(list, 'lead'), { row: index }), 'department', lead[1].trim()));
    return values;
  });
}

/** 〈取組概要〉 … 〈取組内容〉 … → one field per heading. */
function outline(text: string, parts: Readonly<Record<string, string>>, derive: Derive): FieldValue[] {
  const pieces = text.split(/[〈＜<《【]([^〉＞>》】]{1,20})[〉＞>》】]/u);
  const values: FieldValue[] = [];
  for (let index = 1; index < pieces.length; index += 2) {
    const key = parts[foldWidth(pieces[index] ?? '').trim()];
    const body = (pieces[index + 1] ?? '').trim();
    if (key === undefined || body === '') continue;
    const template = parseTemplate(key);
    if (template.isPerRow) values.push(...bullets(body, template.id, derive));
    else values.push(derive(template.isPerYear ? withoutYear(template) : filledIn(template), 'text', body));
  }
  return values;
}

/**
 * 「申請件数 100件／令和4年度 手続件数 42件／令和4年度末」 → indicators.0.name, .baseline, .baselineYear, indicators.1.…
 * `id` is the column that the cell holds: the baselines or the targets. An entry ends with its year; one without a year is kept whole.
 */
function indicators(text: string, id: FieldId, derive: Derive): FieldValue[] {
  const values: FieldValue[] = [];
  const year: KnownFieldId = id === 'indicators.baseline' ? 'indicators.baselineYear' : 'indicators.targetYear';
  entriesOf(text).forEach((entry, index) => {
    const at = { row: index };
    const name = fieldRef('indicators.name', at);
    const value = fieldRef(id, at);
    const [words, last] = lastWordOf(entry.body);
    if (words !== '' && /[0-9０-９]|^[－ー—-]$/u.test(last)) {
      values.push(derive(name, 'text', words), derive(value, 'amount', last));
    } else {
      values.push(derive(name, 'text', entry.body), derive(value, 'text', entry.body));
    }
    if (entry.year !== '') values.push(derive(fieldRef(year, at), 'year', entry.year));
  });
  return values;
}

/** What stands before the last word, and that word. */
function lastWordOf(text: string): readonly [string, string] {
  const [last = ''] = text.split(/\s/u).slice(-1);
  return [text.slice(0, text.length - last.length).trim(), last];
}

function entriesOf(text: string): { body: string; year: string }[] {
  const entries: { body: string; year: string }[] = [];
  let body = '';
  for (const [index, piece] of text
    .split(/[／/]/u)
    .map((one) => one.trim())
    .entries()) {
    const parsed = index === 0 ? null : parseYear(foldWidth(piece).trimStart());
    if (parsed === null) {
      body = index === 0 ? piece : `${body}／${piece}`;
      continue;
    }
    const match = /^(\S*?年度末?)(（[^）]*）|\([^)]*\))?\s*([\s\S]*)$/u.exec(piece.trimStart());
    entries.push({ body: body.trim(), year: match?.[1] ?? piece.trim() });
    body = match?.[3] ?? '';
  }
  if (body.trim() !== '') entries.push({ body: body.trim(), year: '' });
  return entries;
}
