import { optionalRecord, optionalText } from '../protocol/arguments';
import { action, type ObjectType, value } from '../protocol/member';
import { ExcelError } from '../workbook/excel-error';
import type { LiveSheet } from '../workbook/live-sheet';
import type { LiveWorkbook } from '../workbook/live-workbook';

const PERMISSIONS = [
  'autoFilter',
  'deleteColumns',
  'deleteRows',
  'editObjects',
  'editScenarios',
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertHyperlinks',
  'insertRows',
  'pivotTables',
  'sort',
] as const;

const optionName = (permission: string) => `allow${permission.charAt(0).toUpperCase()}${permission.slice(1)}`;

export const worksheetProtection: ObjectType<LiveSheet> = {
  members: {
    protected: value('1.2', (sheet) => sheet.model.protection !== null),
    options: value('1.2', ({ model }) => {
      if (!model.protection) return null;
      const { allowed } = model.protection;
      return Object.fromEntries(PERMISSIONS.map((one) => [optionName(one), allowed.includes(one)]));
    }),
    protect: action('1.2', (sheet, [given, password]) => {
      if (sheet.model.protection) throw new ExcelError('InvalidOperation');
      const wanted = optionalRecord(given) ?? {};
      const secret = optionalText(password);
      const allowed = PERMISSIONS.filter((permission) => wanted[optionName(permission)] === true);
      sheet.model.protection = { allowed: [...allowed], password: Boolean(secret) };
      sheet.password = secret || null;
      sheet.report({ kind: 'protection', sheetId: sheet.id, isProtected: true });
    }),
    unprotect: action('1.7', (sheet, [password]) => {
      const given = optionalText(password);
      const { protection } = sheet.model;
      if (!protection) return;
      // A password that came with the file is known to nobody here.
      if (protection.password && (sheet.password === null || given !== sheet.password))
        throw new ExcelError('InvalidArgument');
      sheet.model.protection = null;
      sheet.password = null;
      sheet.report({ kind: 'protection', sheetId: sheet.id, isProtected: false });
    }),
  },
};

export const workbookProtection: ObjectType<LiveWorkbook> = {
  members: {
    protected: value('1.7', (workbook) => workbook.structureProtected),
    protect: action('1.7', (workbook, [password]) => {
      optionalText(password);
      if (workbook.structureProtected) throw new ExcelError('InvalidOperation');
      workbook.structureProtected = true;
    }),
    unprotect: action('1.7', (workbook, [password]) => {
      optionalText(password);
      workbook.structureProtected = false;
    }),
  },
};
