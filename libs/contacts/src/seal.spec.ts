import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { seal, unseal } from './seal.js';

const key = randomBytes(32);

it('gives back what was sealed, and never the same twice', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (text, bound) => {
    const sealed = seal(key, Buffer.from(text), bound);
    return unseal(key, sealed, bound).toString() === text && !seal(key, Buffer.from(text), bound).equals(sealed);
  }));
});

it('opens with nothing else than its key, its content and what it is bound to', () => {
  const sealed = seal(key, Buffer.from('联系方式'), 'A');
  const touched = Buffer.from(sealed);
  touched.writeUInt8(touched.readUInt8(touched.length - 1) ^ 1, touched.length - 1);
  for (const open of [() => unseal(randomBytes(32), sealed, 'A'), () => unseal(key, touched, 'A'), () => unseal(key, sealed, 'B')]) expect(open).toThrow();
});
