/** What a person can press beside it. */
interface Way {
  readonly label: string;
  act(): void;
}

/** A sentence where the pane cannot run at all. `detail`: for whoever helps. */
export function sayPlainly(root: Element, text: string, way: Way | null = null, detail: string | null = null): void {
  const said = document.createElement('div');
  said.className = 'plain';
  said.setAttribute('role', 'alert');
  said.append(element('p', text));
  if (way) {
    const button = element('button', way.label);
    button.addEventListener('click', () => way.act());
    said.append(button);
  }
  if (detail !== null) said.append(element('pre', detail));
  root.replaceChildren(said);
}

function element(name: string, text: string): HTMLElement {
  const one = document.createElement(name);
  one.textContent = text;
  return one;
}
