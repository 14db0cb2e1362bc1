import fc from 'fast-check';
import type { Role } from '@app/catalogue';
import { type ActName, acts, rolesFor } from './policy.js';

const ROLES: Role[] = ['clerk', 'warden', 'head', 'leader', 'countyOffice', 'inspector', 'administrator', 'system'];

/** A tree as the parent of each of its organisations: an earlier one, or none. */
const tree = fc.integer({ min: 1, max: 12 }).chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => fc.integer({ min: -1, max: index - 1 }))));
const grants = fc.array(fc.record({ role: fc.constantFrom(...ROLES), organization: fc.nat(14).map(String) }), { maxLength: 6 });
const act = fc.constantFrom(...(Object.keys(acts) as ActName[]));

function above(parents: readonly number[], organization: number): string[] {
  const parent = parents[organization];
  return parent === undefined ? [] : [String(organization), ...above(parents, parent)];
}

describe('the policy over any tree', () => {
  it('allows an act only by a role that the table names, held at or above the organisation', () => {
    fc.assert(fc.property(tree, grants, act, fc.nat(14), (parents, held, asked, place) => {
      const up = above(parents, place);
      const helpful = held.filter(({ role, organization }) => (acts[asked].roles as readonly Role[]).includes(role) && up.includes(organization));
      expect(rolesFor(asked, held, up)).toEqual(helpful.map(({ role }) => role));
      if (place >= parents.length) expect(rolesFor(asked, held, up)).toEqual([]);
    }));
  });

  it('is not changed by grants beside or below', () => {
    fc.assert(fc.property(tree, grants, grants, act, fc.nat(11), (parents, held, more, asked, place) => {
      const up = above(parents, place);
      const beside = more.filter(({ organization }) => !up.includes(organization));
      expect(rolesFor(asked, [...held, ...beside], up)).toEqual(rolesFor(asked, held, up));
    }));
  });
});
