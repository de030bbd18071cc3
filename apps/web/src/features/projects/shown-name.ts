/** The sample says in its name that it is one; on screen a tag does. */
export function shownName(name: string): string {
  return name.replace(/ \(sample\)$/i, '');
}
