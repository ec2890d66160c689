import type { ModelXmlPart } from '../../xlsx/model';
import { nonBlankText, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { type Argument, action, method, type ObjectType, value } from '../protocol/member';
import { ExcelError } from '../workbook/excel-error';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { rootNamespace } from '../workbook/xml-namespace';
import type { PartOf, ScopedParts } from './targets';

const part = (workbook: LiveWorkbook, thing: ModelXmlPart) => hostObject('CustomXmlPart', { workbook, thing });

function byId(workbook: LiveWorkbook, id: Argument | undefined, namespace?: string) {
  const wanted = text(id).toLowerCase();
  const found = partsOf(workbook, namespace).find((one) => one.id.toLowerCase() === wanted);
  return found ? part(workbook, found) : null;
}

function partsOf(workbook: LiveWorkbook, namespace?: string): readonly ModelXmlPart[] {
  const parts = workbook.model.customXml;
  return namespace === undefined ? parts : parts.filter((one) => rootNamespace(one.xml) === namespace);
}

/** XML as Excel takes it: one outermost element, well formed. */
function wellFormed(argument: Argument | undefined): string {
  const xml = text(argument);
  if (rootNamespace(xml) === null) throw new ExcelError('InvalidArgument');
  return xml;
}

function newId(): string {
  const digits = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)];
  return `{${parts.join('-').toUpperCase()}}`;
}

export const customXmlPartCollection: ObjectType<LiveWorkbook> = {
  items: (workbook) => partsOf(workbook).map((one) => part(workbook, one)),
  find: (workbook, id) => byId(workbook, id),
  members: {
    add: method('1.5', (workbook, [xml]) => {
      const made = { id: newId(), xml: wellFormed(xml) };
      workbook.model.customXml.push(made);
      workbook.isDirty = true;
      return part(workbook, made);
    }),
    getByNamespace: method('1.5', (workbook, [namespace]) =>
      hostObject('CustomXmlPartScopedCollection', { workbook, namespace: nonBlankText(namespace) }),
    ),
  },
};

export const customXmlPartScopedCollection: ObjectType<ScopedParts> = {
  items: ({ workbook, namespace }) => partsOf(workbook, namespace).map((one) => part(workbook, one)),
  find: ({ workbook, namespace }, id) => byId(workbook, id, namespace),
  members: {},
};

export const customXmlPart: ObjectType<PartOf> = {
  identify: ({ thing }) => ({ Id: thing.id }),
  members: {
    id: value('1.5', ({ thing }) => thing.id),
    delete: action('1.5', ({ workbook, thing }) => {
      const at = workbook.model.customXml.indexOf(thing);
      if (at < 0) throw new ExcelError('ItemNotFound');
      workbook.model.customXml.splice(at, 1);
      workbook.isDirty = true;
    }),
    getXml: method('1.5', ({ thing }) => ({ value: thing.xml })),
    setXml: action('1.5', ({ workbook, thing }, [xml]) => {
      thing.xml = wellFormed(xml);
      workbook.isDirty = true;
    }),
  },
};
