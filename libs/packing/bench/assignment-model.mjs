/**
 * The assignment model in CPLEX LP format: x(i,b) = item i lies in bin b, y(b) = bin b is open; with the
 * usual symmetry breaking, item i only in bins 0..i and bins opened in order.
 * @param bins bins offered, from a heuristic
 */
export function assignmentModel({ itemCount, resources, demand, binTypes }, bins) {
  const items = [...Array(itemCount).keys()];
  const open = [...Array(bins).keys()];
  const lines = ['Minimize', ` obj: ${open.map((b) => `y${b}`).join(' + ')}`, 'Subject To'];
  for (const i of items) lines.push(` a${i}: ${open.filter((b) => b <= i).map((b) => `x${i}_${b}`).join(' + ')} = 1`);
  for (const b of open) {
    for (let r = 0; r < resources; r++) {
      const terms = items.filter((i) => b <= i && demand[i * resources + r] > 0).map((i) => `${demand[i * resources + r]} x${i}_${b}`);
      if (terms.length > 0) lines.push(` c${b}_${r}: ${terms.join(' + ')} - ${binTypes[0].capacity[r]} y${b} <= 0`);
    }
    if (b > 0) lines.push(` o${b}: y${b} - y${b - 1} <= 0`);
  }
  lines.push('Binaries', ...open.map((b) => ` y${b}`));
  for (const i of items) lines.push(...open.filter((b) => b <= i).map((b) => ` x${i}_${b}`));
  return [...lines, 'End', ''].join('\n');
}
