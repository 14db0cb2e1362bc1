/** The rules of the house: who may know whom. */
const pure = '^libs/(calendar|catalogue|sealing|assessment)/|^libs/report/src/(model|annex|templates|composition|printing)|^libs/ledger/src/record/';
const impureModules = '@nestjs|typeorm|^node_modules/pg/|@eventstore|rxjs';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-rooms',
      comment: 'Catalogue and models know no framework, no database and no clock.',
      severity: 'error',
      from: { path: pure, pathNot: '\\.spec\\.ts$' },
      to: { path: impureModules },
    },
    {
      name: 'pure-rooms-know-only-pure-rooms',
      severity: 'error',
      from: { path: '^libs/(calendar|catalogue|sealing|assessment)/' },
      to: { path: '^(libs/(event-store|ledger|projections|report|inspection|platform)|apps)/' },
    },
    { name: 'libs-know-no-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'the-log-knows-no-duties',
      severity: 'error',
      from: { path: '^libs/event-store/' },
      to: { path: '^libs/(?!event-store|platform|calendar)' },
    },
    {
      name: 'through-the-door',
      comment: "Another room is entered by its index.ts; specs may look in by a room's own testing folder.",
      severity: 'error',
      from: { path: '^(?:libs|apps)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$1/'] },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '\\.(spec|contract)\\.ts$' },
      to: { path: '^test/|\\.spec\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '^dist/' },
  },
};
