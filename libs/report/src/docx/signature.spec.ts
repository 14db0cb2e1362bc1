import { signatureIndents } from './signature.js';

describe('signature without a seal', () => {
  test('a long issuer ends two characters in, and the date begins two characters right of it', () => {
    const { signer, date } = signatureIndents('云泽县自然资源和湿地保护管理局', '2023年2月8日');
    expect(signer).toBe(640);
    // 15 characters of 315 against 6 digits of 155, 3 characters of 315 and 5 gaps of 80.
    expect(date).toBe(15 * 315 - (6 * 155 + 3 * 315 + 5 * 80));
  });

  test('a date longer than the issuer ends two characters in, and the issuer begins two characters left of it', () => {
    const { signer, date } = signatureIndents('某县湿地局', '2023年12月31日');
    expect(date).toBe(640);
    const [issuerBegins, dateBegins] = [signer + 5 * 315, date + 8 * 155 + 3 * 315 + 5 * 80];
    expect(issuerBegins - dateBegins).toBe(640);
  });

  test('one without the other stands two characters in', () => {
    expect(signatureIndents('云泽县湿地局', undefined).signer).toBe(640);
    expect(signatureIndents(undefined, '2023年2月8日').date).toBe(640);
  });
});
