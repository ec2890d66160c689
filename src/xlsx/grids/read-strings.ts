import { WorkbookError } from '../../core/workbook-error';
import type { Limits } from '../limits';
import { unescapeCharacters } from '../ooxml-escapes';
import { scanXml, textBetween } from '../xml-scan';

/** The shared strings of a workbook, in their order, without furigana. Throws `damaged` and `too-large`. */
export function readStrings(part: string, xml: string, limits: Limits): string[] {
  const strings: string[] = [];
  let own = '';
  let from = 0;
  let phonetic = 0;
  scanXml(part, xml, (tag) => {
    switch (tag.name) {
      case 'si':
        if (tag.kind !== 'open') strings.push(tag.kind === 'empty' ? '' : own);
        if (strings.length > limits.strings) {
          throw new WorkbookError('too-large', { reason: 'strings', limit: limits.strings });
        }
        own = '';
        break;
      case 'rPh':
        if (tag.kind !== 'empty') phonetic += tag.kind === 'open' ? 1 : -1;
        break;
      case 't':
        if (tag.kind === 'open') from = tag.end;
        else if (tag.kind === 'close' && phonetic === 0) own += unescapeCharacters(textBetween(xml, from, tag.start));
        break;
      default:
    }
  });
  return strings;
}
