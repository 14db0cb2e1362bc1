import { acts, securityEvents } from '@app/access';
import { type Catalogue, evidenceKindsOf, roleLabels, say, sectionLabels, type Text } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';

const wordsSchema = z.array(z.object({ name: z.string(), label: z.string() }));

export default defineEndpoint({
  method: 'get',
  path: '/words',
  tag: 'types',
  summary: say('角色、股室、可做的事、安全日志事项和佐证材料种类的名称', 'Roles, sections, acts, what the security log notes and kinds of evidence, as people call them'),
  act: 'signedIn',
  answer: z.object({
    roles: wordsSchema.meta({ description: 'roles that can be granted' }), sections: wordsSchema,
    acts: z.array(z.object({ name: z.string(), label: z.string(), roles: z.array(z.string()) })), securityEvents: wordsSchema,
    evidenceKinds: wordsSchema,
  }).meta({ id: 'Words' }),
  run({ get, language }) {
    const words = (labels: Readonly<Record<string, Text>>): z.infer<typeof wordsSchema> => Object.entries(labels).map(([name, label]) => ({ name, label: label[language] }));
    return Promise.resolve({
      body: {
        evidenceKinds: Object.entries(evidenceKindsOf(get<Catalogue>(CATALOGUE).types.values())).map(([name, en]) => ({ name, label: language === 'zh' ? name : en })),
        roles: words(roleLabels).filter(({ name }) => name !== 'system'), sections: words(sectionLabels), securityEvents: words(securityEvents),
        acts: Object.entries(acts).map(([name, { label, roles }]) => ({ name, label: label[language], roles: [...roles] })),
      },
    });
  },
});
