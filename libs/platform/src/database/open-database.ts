import type { Configuration } from '../config/configuration.js';
import type { Database } from './connection.js';
import { openEmbedded } from './embedded/open-embedded.js';
import { openServer } from './open-server.js';

/**
 * Opens the configured database: an outside server, or the embedded one, which is started where it does not run yet.
 * @throws ConfigurationError in words a person can act on.
 */
export function openDatabase(configuration: Pick<Configuration, 'database'>): Promise<Database> {
  const { database } = configuration;
  return database.kind === 'server' ? openServer(database.url) : openEmbedded(database.folder, database.port);
}
