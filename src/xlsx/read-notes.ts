import type { Note, Notes } from '../core/cycle/copies/notes';
import { parseAddress } from '../core/grid/address';
import type { Parts } from './read-package';
import { findParts, readXml, relationsOf } from './read-parts';
import { attributeOf, scanXml, textBetween } from './xml-scan';

/** The notes and comments of a workbook, by sheet. Throws WorkbookError. */
export function readNotes(parts: Parts): Notes {
  return new Map(
    findParts(parts).sheets.map(({ name, part }) => [
      name,
      relationsOf(parts, part).flatMap(({ type, target }) =>
        type === 'comments' && parts.has(target) ? notesIn(target, readXml(parts, target)) : [],
      ),
    ]),
  );
}

function notesIn(part: string, xml: string): Note[] {
  const notes: Note[] = [];
  let cell: ReturnType<typeof parseAddress> = null;
  let text = '';
  let from = -1;
  scanXml(part, xml, (tag) => {
    if (tag.name === 'comment' && tag.kind === 'open') {
      cell = parseAddress(attributeOf(tag, 'ref') ?? '');
      text = '';
    } else if (tag.name === 't' && tag.kind === 'open') from = tag.end;
    else if (tag.name === 't' && tag.kind === 'close') text += textBetween(xml, from, tag.start);
    else if (tag.name === 'comment' && tag.kind === 'close' && cell) notes.push({ ...cell, text: text.trim() });
  });
  return notes;
}
