/** A servers.csv of `count` machines of many sizes, the same every time. */
export function estateCsv(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const memory = 8 + ((index * 31 + 7) % 120);
    const pick = (prime: number, from: number, range: number): number => from + ((index * prime + 7) % range);
    return `srv-${String(index).padStart(4, '0')},Hall A,Xeon E5-2670,2,16,${memory},${pick(17, 5, 60)},${pick(13, 65, 30)},${(memory * pick(29, 35, 60)) / 100}`;
  });
  return ['Name,Site,CPU model,Sockets,Cores,Memory (GiB),CPU average %,CPU peak %,Memory used peak (GiB)', ...rows].join('\n');
}
