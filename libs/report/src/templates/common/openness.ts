import { FIRST_YEAR, heading, narrative, sentence } from '../grammar.js';

/** （四）: openness, and what people ask and complain of. */
export const openness = [
  heading('S27', '推进政务公开，回应群众关切'),
  narrative('S28', {
    from: FIRST_YEAR,
    text: '坚持以公开为常态、不公开为例外，依照《中华人民共和国政府信息公开条例》推进政务公开，自觉接受社会监督。',
  }),
  narrative('S29', { from: FIRST_YEAR, text: '畅通群众咨询、投诉和监督渠道，依法维护群众的合法权益。' }),
  sentence('S30', 'a', ['{year}年答复{?电话}咨询投诉{inquiry.answered|件}[[，满意率{inquiry.satisfaction|％}]]']),
];
