import type { Endpoint } from '../../endpoint.js';
import addOrganization from './add-organization.js';
import listOrganizations from './list-organizations.js';

/** The tree of organisations. */
export const organizationsEndpoints: readonly Endpoint[] = [addOrganization, listOrganizations];
