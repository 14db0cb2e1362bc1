export { type Contact, ContactGone, ContactUnknown } from './contact.js';
export { Contacts, MASTER_KEY_PLACE } from './contacts.js';
export { ContactsModule } from './contacts.module.js';
export { contactMigrations } from './tables/migrations.js';
