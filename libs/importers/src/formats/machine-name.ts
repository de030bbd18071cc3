/** "rnd/2013-8/17.csv" is machine "17": the folder is the month, so two months of a machine join. */
export function machineName(file: string): string {
  const last = file.split(/[\\/]/).filter((part) => part !== '').at(-1) ?? file;
  const stem = last.replace(/\.[a-z]{2,4}$/i, '').trim();
  return stem === '' ? file : stem;
}
