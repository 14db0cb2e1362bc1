import { fileAddress, inOrder, namedOnly, sizeText } from './files.js';

describe('the files of a record', () => {
  it('have an address that holds whatever the names are', () => {
    expect(fileAddress('云泽县', 'a/b', 'EV-1', 'thumbnail')).toBe('/api/v1/organizations/%E4%BA%91%E6%B3%BD%E5%8E%BF/records/a%2Fb/evidence/EV-1/thumbnail');
  });

  it('leave over the kinds that were only named', () => {
    expect(namedOnly({ evidence: ['通知', '照片', '签到表'], files: [{ kind: '照片', standing: 'verified' }, { kind: '签到表', standing: 'rejected' }] })).toEqual(['通知', '签到表']);
  });

  it('show first what proves something', () => {
    expect(inOrder([{ standing: 'replaced' }, { standing: 'attached' }, { standing: 'rejected' }, { standing: 'verified' }]).map(({ standing }) => standing)).toEqual(['attached', 'verified', 'replaced', 'rejected']);
  });

  it.each([[800, '800 B'], [204_800, '200 KB'], [1_258_291, '1.2 MB']])('%d bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
