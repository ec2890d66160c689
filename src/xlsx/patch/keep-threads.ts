import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf } from '../xml-scan';
import { elementsOf, withAttribute } from './element';
import type { OpenParts } from './open-parts';

/** A comment that began a thread is also written as an old one, by an author of this name: `tc={id}`. */
const THREAD = 'tc=';

/** Where the comments of a sheet stand now, the threads that they began stand too; a thread whose comment is gone goes with it. */
export function followThreads(into: OpenParts, path: string): void {
  const relations = into.relations(path);
  const threads = relations.filter(({ type, target }) => type === 'threadedComment' && into.parts.has(target));
  const comments = relations.find(({ type }) => type === 'comments')?.target;
  const places = comments === undefined ? new Map<string, string>() : threadPlaces(comments, into.text(comments));
  for (const { target } of threads) {
    const xml = into.text(target);
    const { children } = elementsOf(target, xml, 1);
    let left = 0;
    const changes = children.flatMap(({ tag, start, end, from }): Replacement[] => {
      const begun = attributeOf(tag, 'parentId') ?? attributeOf(tag, 'id') ?? '';
      const ref = places.get(begun.toLowerCase());
      if (ref === undefined) return [{ from: start, to: end, text: '' }];
      left += 1;
      if (ref === attributeOf(tag, 'ref')) return [];
      return [{ from: start, to: from, text: withAttribute(xml.slice(start, from), 'ref', ref) }];
    });
    if (left === 0) {
      into.unrelate(path, target);
      into.remove([target]);
    }
    if (left > 0 && changes.length > 0) into.write(target, replaceAt(xml, changes));
  }
}

/** Id of a thread → the cell of its comment. */
function threadPlaces(part: string, xml: string): Map<string, string> {
  const [authors, list] = ['authors', 'commentList'].map((name) =>
    elementsOf(part, xml, 2).children.find((each) => each.name === name),
  );
  const names = (authors?.children ?? []).map(({ from, to }) => xml.slice(from, to));
  return new Map(
    (list?.children ?? []).flatMap(({ tag }): [string, string][] => {
      const author = names[Number(attributeOf(tag, 'authorId') ?? -1)] ?? '';
      const ref = attributeOf(tag, 'ref');
      return author.startsWith(THREAD) && ref !== null ? [[author.slice(THREAD.length).toLowerCase(), ref]] : [];
    }),
  );
}
