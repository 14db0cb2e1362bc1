import type { Endpoint } from '../../endpoint.js';
import addPerson from './add-person.js';
import changePerson from './change-person.js';
import grantRole from './grant-role.js';
import listPeople from './list-people.js';
import resetPassword from './reset-password.js';
import revokeRole from './revoke-role.js';

/** People and their roles. */
export const peopleEndpoints: readonly Endpoint[] = [addPerson, changePerson, grantRole, listPeople, resetPassword, revokeRole];
