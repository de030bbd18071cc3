/** Name and version in one, as licence rules look for: "Ubuntu 22.04". The build of a Windows says less than its name. */
export function osText(name: string | undefined, version: string | undefined): string | undefined {
  if (name === undefined || version === undefined) return name ?? version;
  if (name.includes(version) || (/windows/i.test(name) && /^\d+\.\d+\.\d/.test(version))) return name;
  return `${name} ${version}`;
}
