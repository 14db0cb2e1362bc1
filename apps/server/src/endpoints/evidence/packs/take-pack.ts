import { say } from '@app/catalogue';
import { EvidencePacks } from '@app/evidence';
import { defineEndpoint } from '../../../endpoint.js';
import { placeSchema } from '../../desk/records/shapes.js';
import { downloadHeaders } from '../files/download.js';
import { indexOf, packSchema, questionOf } from './shapes.js';

/** A post, since who took which files away is an event of the log; the same question may be asked again at any time. */
export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/evidence-packs',
  tag: 'evidence',
  summary: say('佐证材料包：一个度量、报告的一节或整个报告的全部佐证，附目录和缺少的材料', 'Evidence pack: all evidence of a measure, a section or the whole report, with an index and what is missing'),
  act: 'evidence.pack',
  params: placeSchema,
  body: packSchema,
  answer: { type: 'application/zip', about: say('zip 文件，流式下载', 'A zip, streamed') },
  repeatable: true,
  async run(call) {
    const { params: { organization }, body, actor, language, get } = call;
    const question = questionOf(organization, body, language);
    const index = await indexOf(call, question);
    await get(EvidencePacks).note(actor, question, index);
    const name = `${organization}-${String(body.year)}-${body.measure ?? (body.section === undefined ? '' : `section-${String(body.section)}`)}`.replace(/-$/, '');
    return {
      stream: await get(EvidencePacks).write(index, language), type: 'application/zip',
      headers: { ...downloadHeaders(`${name}.zip`, false), 'Accept-Ranges': 'none', 'Duty-Position': String(index.position) },
    };
  },
});
