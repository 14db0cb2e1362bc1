import { EVERYWHERE, NotPermitted, permit } from './permissions.js';
import { acts, rolesFor } from './policy.js';

const TREE = ['云泽县湿地局', '云泽县'];

describe('the policy table', () => {
  it('lets a role act in its organisation and in those below, not beside', () => {
    expect(rolesFor('records.amend', [{ role: 'clerk', organization: '云泽县湿地局' }], TREE)).toEqual(['clerk']);
    expect(rolesFor('figures.read', [{ role: 'countyOffice', organization: '云泽县' }], TREE)).toEqual(['countyOffice']);
    expect(rolesFor('figures.read', [{ role: 'clerk', organization: '云泽县水务局' }], TREE)).toEqual([]);
  });

  it('shows an administrator no records, and lets an inspector change none', () => {
    const roles = (act: keyof typeof acts): readonly string[] => acts[act].roles;
    for (const act of ['records.read', 'records.export', 'figures.read', 'evidence.read'] as const) expect(roles(act)).not.toContain('administrator');
    for (const act of ['records.amend', 'records.confirm', 'records.import', 'evidence.attach'] as const) expect(roles(act)).not.toContain('inspector');
  });

  it('asks nothing of a record of the installation as a whole, which has none', async () => {
    const tree = { above: () => Promise.resolve([]) };
    const root = { account: '', name: 'root', kind: 'person', grants: [{ role: 'administrator', organization: EVERYWHERE }] } as const;
    await expect(permit(tree, root, 'people.manage', EVERYWHERE)).resolves.toEqual(['administrator']);
    await expect(permit(tree, root, 'records.enter', EVERYWHERE)).rejects.toThrow(NotPermitted);
  });
});
