/**
 * The dependency rule of docs/architecture.md as one table: who may import whom. No arrow runs up or sideways.
 * `npm run boundaries` checks it; scripts/check-boundaries.mjs also plants upward imports and sees them caught.
 */
const ENGINE = ['profiling', 'models', 'planning', 'assessment', 'consolidation'];
const place = (name) => (ENGINE.includes(name) ? `libs/engine/${name}` : ['api', 'cli', 'web', 'e2e'].includes(name) ? `apps/${name}` : `libs/${name}`);

const ARROWS = {
  domain: [],
  packing: [],
  importers: ['domain'],
  profiling: ['domain'],
  models: ['domain'],
  planning: ['domain', 'packing'],
  assessment: ['domain', 'models'],
  consolidation: ['domain', 'profiling', 'models', 'planning', 'assessment'],
  reports: ['domain'],
  contracts: ['domain'],
  persistence: ['domain'],
  api: ['domain', 'importers', 'models', 'consolidation', 'reports', 'contracts', 'persistence'],
  cli: ['domain', 'importers', 'models', 'planning', 'packing', 'consolidation', 'reports', 'contracts'],
  web: ['domain', 'contracts'],
  e2e: [],
};

/** Packages that may appear in one place only. */
const PACKAGES = {
  mathjs: ['domain'],
  highs: ['packing'],
  'typeorm|pg|@electric-sql/.+': ['persistence'],
  'pdfmake|fontkit': ['reports'],
  'papaparse': ['importers', 'reports'],
  'read-excel-file|yauzl|chardet|iconv-lite': ['importers'],
  'write-excel-file': ['importers', 'reports'],
  'pptxgenjs|fflate': ['reports'],
  '@nestjs/.+|express|piscina': ['api'],
  'next|react|react-dom|chart\\.js|react-chartjs-2|@mantine/.+': ['web'],
};

const forbidden = [
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ...Object.entries(ARROWS).map(([name, allowed]) => ({
    name: `${name}-imports`,
    severity: 'error',
    comment: `${name} may import ${allowed.join(', ') || 'nothing of ours'}`,
    from: { path: `^${place(name)}/` },
    // By its built face, or by its name where it is not built.
    to: { path: '^(apps|libs|@stowage)/', pathNot: [name, ...allowed].flatMap((one) => [`^${place(one)}/`, `^@stowage/${one}(/|$)`]) },
  })),
  ...Object.entries(PACKAGES).map(([packages, homes]) => ({
    name: `${packages.split('|')[0]}-at-home`,
    severity: 'error',
    from: { path: '^(apps|libs)/', pathNot: homes.map((home) => `^${place(home)}/`) },
    to: { path: `node_modules/(${packages})/` },
  })),
];

module.exports = {
  forbidden,
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|out|\\.next|node_modules/\\.cache)/.*(?<!\\.d\\.ts)$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
