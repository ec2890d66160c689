import { isHandoutLock } from '../../core/cycle/copies/handout-lock';
import { elementsOf } from '../patch/element';
import { attributeOf, type XmlTag } from '../xml-scan';
import { cutOut } from './source-book';

const PASSWORDS = ['password', 'hashValue'];

/** The sheet without the protection that it got when it was handed out; as it is where somebody else protected it. */
export function withoutOurLock(part: string, xml: string): { readonly xml: string; readonly unlocked: boolean } {
  const lock = elementsOf(part, xml, 1).children.find(({ name }) => name === 'sheetProtection');
  if (lock === undefined || !isOurs(lock.tag)) return { xml, unlocked: false };
  return { xml: cutOut(xml, [{ from: lock.start, to: lock.end }]), unlocked: true };
}

function isOurs(tag: XmlTag): boolean {
  const says = (name: string, byDefault: string) => ['1', 'true'].includes(attributeOf(tag, name) ?? byDefault);
  if (!says('sheet', '0') || PASSWORDS.some((name) => (attributeOf(tag, name) ?? '') !== '')) return false;
  if (says('selectLockedCells', '0') || says('selectUnlockedCells', '0')) return false;
  // The attribute says that something is locked, and that is so where it is left out.
  return isHandoutLock((permission) => !says(permission, '1'));
}
