import { findParts } from '../read-parts';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml } from '../xml-scan';
import { withAttribute } from './element';
import type { OpenParts } from './open-parts';
import type { WorkbookPart } from './workbook-part';

/** One tab alone may be selected: people would write into both. This alone reaches into sheets of others, and only by that attribute. */
export function selectTab(into: OpenParts, workbook: WorkbookPart, front: string): void {
  into.write(workbook.path, workbook.text());
  for (const { name, part } of findParts(into.parts).sheets) {
    const xml = into.text(part);
    const wanted = name === front ? '1' : '0';
    const cuts: Replacement[] = [];
    scanXml(part, xml, (tag) => {
      if (tag.name !== 'sheetView' || tag.kind === 'close') return;
      if ((attributeOf(tag, 'tabSelected') ?? '0') === wanted) return;
      cuts.push({
        from: tag.start,
        to: tag.end,
        text: withAttribute(xml.slice(tag.start, tag.end), 'tabSelected', wanted),
      });
    });
    if (cuts.length > 0) into.write(part, replaceAt(xml, cuts));
  }
  workbook.putInFront(front);
}
