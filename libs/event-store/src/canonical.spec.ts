import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalText, digestOf } from './canonical.js';
import type { Json, JsonObject } from './port.js';
import { UnfitEventError } from './unfit-event-error.js';

/** JSON in the narrow sense: whole characters, no NUL. */
const json = fc.jsonValue().filter((value) => !/\\u0000|\\ud[89a-f]/.test(JSON.stringify(value)));
const jsonObject = fc.dictionary(fc.string({ unit: 'grapheme-ascii' }), json);

describe('canonicalText', () => {
  it('writes the example of RFC 8785, 3.2.3', () => {
    const value = JSON.parse(String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`) as Json;
    expect(canonicalText(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts keys by UTF-16 code units, as the RFC says', () => {
    expect(canonicalText({ '\ufb33': 1, '\u{1f600}': 2, '湿': 3, a: 4, '10': 5, '9': 6 })).toBe('{"10":5,"9":6,"a":4,"湿":3,"\u{1f600}":2,"\ufb33":1}');
  });

  it('keeps a key named __proto__', () => {
    expect(canonicalText(JSON.parse('{"b":1,"__proto__":2}') as Json)).toBe('{"__proto__":2,"b":1}');
  });

  it('carries every JSON value there and back, and is then its own canonical text', () => {
    fc.assert(fc.property(json, (value) => {
      const text = canonicalText(value as Json);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalText(JSON.parse(text) as Json)).toBe(text);
    }));
  });

  const deep = (levels: number): Json => (levels === 0 ? 1 : [deep(levels - 1)]);
  it.each<[string, unknown, string]>([
    ['undefined', { a: { b: undefined } }, '$.a.b: a value of type undefined is not plain JSON'],
    ['NaN', [NaN], '$[0]: NaN is not plain JSON'],
    ['infinity', -Infinity, '$: -Infinity is not plain JSON'],
    ['a bigint', 1n, '$: a value of type bigint is not plain JSON'],
    ['a date', { at: new Date(0) }, '$.at: a value of type object is not plain JSON'],
    ['a function', { toJSON: () => 1 }, '$.toJSON: a value of type function is not plain JSON'],
    ['a hole in an array', [1, , 3], '$[1]: a value of type undefined is not plain JSON'], // eslint-disable-line no-sparse-arrays
    ['half a surrogate pair', { a: 'x\udc00' }, '$.a: half a surrogate pair is no character'],
    ['half a surrogate pair in a key', { '\ud800': 1 }, '$: half a surrogate pair is no character'],
    ['NUL', 'a\0', '$: a NUL character cannot be stored'],
    ['bottomless nesting', deep(101), 'nested more than 100 levels deep'],
  ])('refuses %s and says where', (_what, value, message) => {
    expect(() => canonicalText(value as Json)).toThrow(UnfitEventError);
    expect(() => canonicalText(value as Json)).toThrow(message);
  });
});

describe('digestOf', () => {
  it('is the SHA-256 of the canonical text of [type, data, metadata]: anybody can recompute it', () => {
    const text = '["thing-noted",{"a":1,"b":"湿地"},{"by":"x"}]';
    expect(digestOf('thing-noted', { b: '湿地', a: 1 }, { by: 'x' })).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('does not depend on the order of keys', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), jsonObject, jsonObject, (type, data, metadata) => {
      const turned = (object: object): JsonObject => Object.fromEntries<Json>(Object.entries(object).reverse());
      expect(digestOf(type, turned(data), turned(metadata))).toBe(digestOf(type, data as JsonObject, metadata as JsonObject));
    }));
  });

  it('tells apart what differs, wherever it stands', () => {
    fc.assert(fc.property(fc.tuple(json, json), fc.tuple(json, json), (one, other) => {
      const same = canonicalText(one as Json) === canonicalText(other as Json);
      expect(digestOf('t', one[0] as Json, one[1] as Json) === digestOf('t', other[0] as Json, other[1] as Json)).toBe(same);
    }));
    expect(digestOf('a', 'b', 'c')).not.toBe(digestOf('a', 'c', 'b'));
    expect(digestOf('a","b', 'c', 'd')).not.toBe(digestOf('a', 'b","c', 'd'));
  });
});
