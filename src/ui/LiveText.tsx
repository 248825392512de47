/**
 * Words that change while somebody looks at them. Each text is an element of its own: a browser that translates the page puts
 * its own elements in the place of text nodes, and what is written into the old nodes afterwards is never seen.
 */
export default function LiveText({ children }: { children: string }) {
  return children ? <span key={children}>{children}</span> : null;
}
