import { indicatorSetSchema } from '@app/assessment';
import { say } from '@app/catalogue';
import { PublishIndicatorSet } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { Problem } from '../../../http/problem.js';

export default defineEndpoint({
  method: 'post',
  path: '/indicator-sets',
  tag: 'indicators',
  summary: say('发布一套指标体系', 'Publish a set of indicators'),
  act: 'sets.publish',
  body: indicatorSetSchema,
  answer: z.object({ kind: z.enum(['published', 'repeated']), name: z.string(), version: z.string(), position: z.int() }).meta({ id: 'PublishedSet' }),
  status: 201,
  async run({ get, body, actor }) {
    const outcome = await get(CommandBus).execute(new PublishIndicatorSet(JSON.stringify(body), actor.name));
    switch (outcome.kind) {
      case 'faulty':
        throw new Problem(422, 'faulty-set', say('指标体系有误，未发布', 'the set has faults and was not published'),
          outcome.faults.map(({ path, text }) => ({ pointer: path === '' ? '' : `/${path.split('.').join('/')}`, code: 'faulty', text })));
      case 'taken':
        throw new Problem(409, 'set-taken', outcome.own
          ? say('这是产品自带的名称，请换一个 name', "that is a name of the product's own; choose another name")
          : say('该版本已以其他内容发布，不能更改；请用新的 version', 'that version was published with other content and stays as it is; choose a new version'));
      default:
        return { status: 201, body: outcome };
    }
  },
});
