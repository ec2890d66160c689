/** A sentence where the pane cannot run at all. */
export function sayPlainly(root: Element, text: string): void {
  const said = document.createElement('p');
  said.className = 'plain';
  said.setAttribute('role', 'alert');
  said.textContent = text;
  root.replaceChildren(said);
}
