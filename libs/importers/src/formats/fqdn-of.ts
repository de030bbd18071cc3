/** A name with a domain, as identity; addresses and localhost tell nothing apart. */
export function fqdnOf(name: string | undefined): string | undefined {
  if (name === undefined || !/[a-z]/i.test(name) || !/^[\w-]+(\.[\w-]+)+\.?$/.test(name) || /^localhost\b/i.test(name)) return undefined;
  return name.toLowerCase().replace(/\.$/, '');
}
