import { mutate } from '../xlsx/mutate';

/** The workbook as Excel would have saved it at that moment. */
export function savedOn(bytes: Uint8Array, moment: string): Uint8Array {
  return mutate(bytes, (parts) => {
    const core = parts['docProps/core.xml'] ?? '';
    const plain = core.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, '');
    parts['docProps/core.xml'] = plain.replace(
      '</cp:coreProperties>',
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`,
    );
  });
}
