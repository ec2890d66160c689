/** An element with its text and children. Texts are texts: nothing is read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { text = '', ...properties }: { readonly text?: string } & Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (text !== '') made.textContent = text;
  for (const [property, value] of Object.entries(properties)) made.setAttribute(property, value);
  made.append(...children);
  return made;
}

export function button(text: string, press: () => void, className = ''): HTMLButtonElement {
  const made = element('button', { text, type: 'button', ...(className === '' ? {} : { class: className }) });
  made.addEventListener('click', press);
  return made;
}
