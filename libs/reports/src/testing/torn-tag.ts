/** The first tag of an XML text that is closed without being open, or left open; absent = the text is well formed as far as its tags go. */
export function tornTag(xml: string): string | undefined {
  const open: string[] = [];
  for (const [, close, name = '', , alone] of xml.matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^<>"])*?)(\/?)>/g)) {
    if (alone === '/') continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) return `</${name}>`;
  }
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(xml)) return 'a bare &';
  return open.at(-1);
}
