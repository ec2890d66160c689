import { ownId } from '../fields/key';

/** The label's words; with the heading's where they stand on the form twice. `names`: the ids that are taken, this one henceforth. */
export function nameFor(text: string, heading: string, names: Set<string>): string {
  const wanted = heading === '' ? [text] : [text, `${heading}・${text}`];
  let free = wanted.find((name) => !names.has(ownId(name)));
  for (let count = 2; free === undefined; count += 1)
    if (!names.has(ownId(`${text}・${count}`))) free = `${text}・${count}`;
  names.add(ownId(free));
  return free;
}
