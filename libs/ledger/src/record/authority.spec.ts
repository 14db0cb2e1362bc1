import { createCatalogue, recordTypes } from '@app/catalogue';
import { checkSection, type HeldRole, roleToRecord } from './authority.js';

const { types } = createCatalogue(recordTypes);
const patrol = types.get('PatrolCompleted');
const session = types.get('StudySessionHeld');
const clerkOfLaw: HeldRole = { role: 'clerk', section: 'law' };

it('records under a role that may record the type, whichever else are held', () => {
  expect(roleToRecord([{ role: 'leader' }, { role: 'warden' }, { role: 'clerk' }], patrol)).toBe('warden');
  expect(roleToRecord([{ role: 'leader' }], patrol)).toBe('leader');
  expect(roleToRecord([{ role: 'clerk' }, { role: 'leader' }], types.get('RecordCorrected'), true)).toBe('leader');
});

it('keeps a section to its own work', () => {
  const codes = (held: readonly HeldRole[], type: typeof patrol): string[] => checkSection(held, 'clerk', type).map(({ code }) => code);
  expect(codes([clerkOfLaw], session)).toEqual([]);
  expect(codes([clerkOfLaw], patrol)).toEqual(['other-section']);
  expect(codes([clerkOfLaw, { role: 'clerk', section: 'field' }], patrol)).toEqual([]);
  expect(codes([clerkOfLaw, { role: 'leader' }], patrol)).toEqual(['other-section']);
  expect(codes([{ role: 'clerk' }], patrol)).toEqual([]);
  expect(codes([clerkOfLaw], types.get('PeriodLocked'))).toEqual([]);
});
