import { foldWidth } from '../notation/fold';
import { parseYear } from '../notation/year';
import { type FieldPlace, fieldOf } from './field-value';
import type { FormField } from './form';
import type { FieldKind, FieldValue } from './kohyo';

/** Marks that are used for nothing but to begin an entry, wherever they stand. */
const STRONG_BULLET = /\s*[➤▶►▪‣•]\s*/u;
/** Marks that also stand inside names: they begin an entry only at the start of a line. */
const LINE_BULLET = /(?:^|\n)\s*[・■●○◆※-]\s*/u;

function entriesOfList(text: string): string[] {
  if (STRONG_BULLET.test(text)) return text.split(STRONG_BULLET);
  const byLine = text.split(LINE_BULLET);
  // One line that begins with ・ and has more of them: a list that lost its line breaks on the way.
  if (byLine.length <= 2 && /^\s*・/u.test(text)) return text.split('・');
  return byLine;
}

type Derive = (key: string, type: FieldKind, text: string) => FieldValue;

/** The finer fields inside a cell that holds several entries; the whole cell stays a field of its own. */
export function splitValue(field: FormField, whole: FieldValue): FieldValue[] {
  const derive: Derive = (key, type, text) => {
    const place: FieldPlace = { key, type, year: null, label: whole.label, labelText: whole.labelText };
    return fieldOf(place, whole.cell, text, text);
  };
  const what = field.key.split('.').at(-1) ?? '';
  if (field.split === 'indicators' && whole.kind !== 'text')
    return [derive(`indicators.0.${what}`, 'amount', whole.text)];
  if (whole.kind !== 'text') return [];
  switch (field.split) {
    case undefined:
      return [];
    case 'bullets':
      return bullets(whole.text, 'actions', derive);
    case 'outline':
      return outline(whole.text, field.parts ?? {}, derive);
    case 'indicators':
      return indicators(whole.text, what, derive);
  }
}

/** ➤ 情報を発信する。（広報課ほか） → actions.0.text, actions.0.lead */
function bullets(text: string, stem: string, derive: Derive): FieldValue[] {
  const entries = entriesOfList(text)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return entries.flatMap((entry, index) => {
    const lead = /[（(]([^（()）]*(?:課|室|所|局|部|係|センター|館|会|ほか|他))[）)]\s*$/u.exec(entry);
    const words = lead ? entry.slice(0, lead.index).trim() : entry;
    const values = [derive(`${stem}.${index}.text`, 'text', words)];
    if (lead?.[1] !== undefined) values.push(derive(`${stem}.${index}.lead`, 'department', lead[1].trim()));
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
    if (key.endsWith('.{n}')) values.push(...bullets(body, key.slice(0, -4), derive));
    else values.push(derive(key, 'text', body));
  }
  return values;
}

/**
 * 「申請件数 100件／令和4年度 手続件数 42件／令和4年度末」 → indicators.0.name, .baseline, .baselineYear, indicators.1.…
 * `what` is `baseline` or `target`. An entry ends with its year; one without a year is kept whole.
 */
function indicators(text: string, what: string, derive: Derive): FieldValue[] {
  const values: FieldValue[] = [];
  const year = what === 'baseline' ? 'baselineYear' : 'targetYear';
  entriesOf(text).forEach((entry, index) => {
    const stem = `indicators.${index}`;
    const amount = /^([\s\S]*?\S)\s+([^\s]*[0-9０-９][^\s]*|[－ー—-])$/u.exec(entry.body);
    if (amount?.[1] !== undefined && amount[2] !== undefined) {
      values.push(derive(`${stem}.name`, 'text', amount[1].trim()), derive(`${stem}.${what}`, 'amount', amount[2]));
    } else {
      values.push(derive(`${stem}.name`, 'text', entry.body), derive(`${stem}.${what}`, 'text', entry.body));
    }
    if (entry.year !== '') values.push(derive(`${stem}.${year}`, 'year', entry.year));
  });
  return values;
}

function entriesOf(text: string): { body: string; year: string }[] {
  const entries: { body: string; year: string }[] = [];
  let body = '';
  for (const [index, piece] of text.split(/\s*[／/]\s*/u).entries()) {
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
