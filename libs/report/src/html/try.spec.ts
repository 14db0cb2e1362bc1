import { writeFileSync } from 'node:fs';
import { fullProfile, sampleReport } from '../testing/sample-report.js';
import { writeHtml } from './write-html.js';
it('writes', () => {
  writeFileSync('/tmp/d/full.html', writeHtml(sampleReport({ profile: fullProfile }), { labelOf: (m) => ({'study.sessions':'集体学法次数'} as Record<string,string>)[m] ?? m }));
});
