/** The two elements that our custom elements make most. */
export function button(words: string, press: () => void, kind = ''): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `button ${kind}`.trim();
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}

export function paragraph(words: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = words;
  return made;
}
