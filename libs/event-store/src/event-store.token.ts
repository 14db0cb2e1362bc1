/** Nest's token for the event store in use. */
export const EVENT_STORE = Symbol('EventStore');
