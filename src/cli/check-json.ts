import { jsonPiece } from '../app/json';
import type { DirectionResult } from '../core/direction/direction';
import type { Judged } from '../core/direction/judge';
import type { Examination } from '../core/examine.types';
import { FieldValues } from '../core/form/field-values';
import type { Kohyo, UnreadSheet } from '../core/form/kohyo';
import { sheetsOf } from '../core/form/parts';
import { addressOf, rangeAddress } from '../core/grid/address';
import type { Finding } from '../core/rules/finding';
import { renderEvidence, renderFinding, renderFix } from '../locales/render-finding';
import type { Words } from '../locales/words';
import type { CheckAnswer } from './check-answer';
import type { Read } from './examine-paths';
import { type FilesOffer, tellOffer } from './offer';
import { tellUnread } from './tell-unread';

/** `check --format json`, version 1. A change of shape is a new version. */
export const checkJson: CheckAnswer = {
  file: (file, offer, { words }) => [jsonPiece(fileJson(file, offer, words), 2)],
  head: () => '{\n  "version": 1,\n  "files": [\n    ',
  between: ',\n    ',
  tail: ({ totals }) => `\n  ],\n  "totals": ${jsonPiece(totals, 1)}\n}\n`,
};

function fileJson(file: Read<Examination>, offer: FilesOffer | null, words: Words) {
  const { path, error } = file;
  if (error !== null) return { path, error, kohyo: [], unread: [], findings: [] };
  const { kohyoList: kohyo, unread, findings, directions } = file.result;
  return {
    path,
    error: null,
    // An item on two sheets has all its values in one entry; what its other sheet says once more follows behind all items.
    kohyo: [...kohyo, ...kohyo.flatMap(repeatedOn)].map((one) => kohyoJson(one, directions.get(one.index), words)),
    unread: unread.map((sheet) => {
      const said = unreadJson(sheet, file.result, words);
      const offered = offer?.reads(path, sheet.sheet) ? tellOffer(offer, words) : '';
      return { ...said, message: `${said.message}${offered}` };
    }),
    findings: findings.map((finding) => findingJson(finding, words)),
  };
}

/** The other sheets of an item, with the values that its first sheet has already. */
function repeatedOn(item: Kohyo): readonly Kohyo[] {
  return sheetsOf(item)
    .filter(({ sheet }) => sheet !== item.sheet)
    .map((part) => {
      const again = [...part.fields.values()].filter((value) => item.fields.get(value.key)?.cell !== value.cell);
      return { ...part, fields: new FieldValues(again) };
    })
    .filter(({ fields }) => fields.size > 0);
}

function kohyoJson(kohyo: Kohyo, directions: Judged | undefined, words: Words) {
  const values = [...kohyo.fields.values()].map(({ key, cell, text, value, kind }) => [
    key,
    // A value of a second sheet (参考指標一覧) names that sheet; of the 個票's own it goes without saying.
    { cell: addressOf(cell), ...(cell.sheet === kohyo.sheet ? {} : { sheet: cell.sheet }), text, value, kind },
  ]);
  return {
    index: kohyo.index,
    form: kohyo.form,
    sheet: kohyo.sheet,
    range: rangeAddress(kohyo.range),
    values: Object.fromEntries(values),
    direction: {
      hours: directions?.hours.direction ?? 'none',
      effect: directions?.effect.direction ?? 'none',
      evidence: [...evidenceJson(directions?.hours, words), ...evidenceJson(directions?.effect, words)],
    },
  };
}

function evidenceJson(result: DirectionResult | undefined, words: Words) {
  return (result?.evidence ?? []).map((evidence) => ({
    kind: evidence.kind,
    cells: evidence.cells.map(addressOf),
    note: renderEvidence(evidence, words),
  }));
}

function unreadJson(unread: UnreadSheet, examination: Examination, words: Words) {
  // Version 1 knows two reasons: a form that nothing is written on yet, or is half taken, looks like a form; an example or a copy is none; the message says the rest.
  const isNone = ['not-a-form', 'example', 'copy'].includes(unread.reason);
  const reason = isNone ? 'not-a-form' : 'looks-like-a-form';
  return { sheet: unread.sheet, reason, message: tellUnread(unread, examination, words) };
}

function findingJson(finding: Finding, words: Words) {
  const { code, group, severity, cell, kohyoIndex: kohyo, fixes } = finding;
  const { message, evidence } = renderFinding(finding, words);
  // Two ways to put it right are a question to a person; a program is given a fix only where it is sure.
  const [fix, another] = fixes;
  const sure = fix !== undefined && another === undefined ? fix : null;
  return {
    code,
    group,
    severity,
    sheet: cell.sheet,
    cell: addressOf(cell),
    kohyo,
    message,
    evidence,
    fix: sure && {
      title: renderFix(sure, words),
      edits: sure.edits.map((edit) => ({
        sheet: edit.cell.sheet,
        cell: addressOf(edit.cell),
        value: edit.value,
        numberFormat: edit.numberFormat,
      })),
    },
  };
}
