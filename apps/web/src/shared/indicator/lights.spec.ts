import { lightCounts } from './lights.js';

it('counts indicators by their light, those without one not', () => {
  const of = (light: 'ahead' | 'onPace' | 'behind' | 'lost' | null) => ({ light });
  expect(lightCounts([of('behind'), of(null), of('ahead'), of('behind'), of('lost')])).toEqual({ ahead: 1, onPace: 0, behind: 2, lost: 1 });
});
