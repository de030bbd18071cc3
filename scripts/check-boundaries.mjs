// Checks the dependency rule (.dependency-cruiser.cjs), then plants imports that break it and sees each caught.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

const PLANTED = [
  ['libs/domain/src/planted-upward.ts', "import type { Plan } from '@stowage/planning';\nexport type Planted = Plan;\n"],
  ['libs/engine/models/src/planted-sideways.ts', "import { quantile } from '@stowage/profiling';\nexport const planted = quantile;\n"],
  ['libs/importers/src/planted-package.ts', "import { Entity } from 'typeorm';\nexport const planted = Entity;\n"],
  ['apps/web/src/planted-engine.ts', "import { consolidate } from '@stowage/consolidation';\nexport const planted = consolidate;\n"],
];

function cruise() {
  const { stdout, status } = spawnSync(process.execPath, ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'libs', 'apps'], { encoding: 'utf8' });
  return { stdout, ok: status === 0 };
}

const clean = cruise();
process.stdout.write(clean.stdout);
if (!clean.ok) process.exit(1);

let caught;
try {
  for (const [file, text] of PLANTED) writeFileSync(file, text);
  const { stdout } = cruise();
  caught = PLANTED.filter(([file]) => stdout.includes(file)).length;
} finally {
  for (const [file] of PLANTED) rmSync(file, { force: true });
}
console.log(`Planted ${PLANTED.length} forbidden imports, caught ${caught}.`);
console.log(`boundaries: ${caught === PLANTED.length ? `${PLANTED.length + 1} passed, 0 failed` : `${caught + 1} passed, ${PLANTED.length - caught} failed`}`);
process.exit(caught === PLANTED.length ? 0 : 1);
