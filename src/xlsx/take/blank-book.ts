import { zipSync } from 'fflate';
import { OpenParts } from '../patch/open-parts';
import { relationsOf } from '../read-parts';
import type { SourceBook } from './source-book';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook without sheets that looks as another does: its styles, its theme. It counts days from 1900. */
export function blankBook({ open, parts }: SourceBook): OpenParts {
  const theme = relationsOf(open.parts, parts.workbook).find(({ type }) => type === 'theme')?.target;
  const text = new TextEncoder();
  const blank = new OpenParts(
    zipSync({
      '[Content_Types].xml': text.encode(
        `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/></Types>`,
      ),
      '_rels/.rels': text.encode(
        `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': text.encode(
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/></workbook>`,
      ),
    }),
  );
  const styles = parts.styles === null ? undefined : open.parts.get(parts.styles);
  if (styles) {
    blank.parts.set('xl/styles.xml', styles);
    blank.declare('xl/styles.xml', `${SPREADSHEET}.styles+xml`);
    blank.relate('xl/workbook.xml', 'styles', 'xl/styles.xml');
  }
  const look = theme === undefined ? undefined : open.parts.get(theme);
  if (look) {
    blank.parts.set('xl/theme/theme1.xml', look);
    blank.declare('xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml');
    blank.relate('xl/workbook.xml', 'theme', 'xl/theme/theme1.xml');
  }
  return blank;
}
