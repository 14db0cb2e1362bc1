import { eventIdOf, PRODUCT_NAMESPACE, uuid5 } from './event-id.js';

describe('event ids', () => {
  it('are version 5 ids as RFC 9562 computes them', () => {
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('follow from organisation and entry id, and from where the one ends and the other begins', () => {
    expect(eventIdOf('云泽县湿地局', 'a-1')).toBe(uuid5(PRODUCT_NAMESPACE, '["云泽县湿地局","a-1"]'));
    expect(eventIdOf('甲', '乙"丙')).not.toBe(eventIdOf('甲"乙', '丙'));
  });

  it('stay what they were: the log hangs on the namespace', () => {
    expect(PRODUCT_NAMESPACE).toBe('953ed2da-d948-44d6-9b93-f7b72a7bb5b0');
  });
});
