import type { Text } from '@app/catalogue';

/**
 * A mistake in the configuration or its surroundings that a person can mend: what is wrong, where, and how to mend it,
 * in both languages. The command line prints `text` without a stack trace and ends with exit code 2.
 */
export class ConfigurationError extends Error {
  constructor(readonly text: Text, options?: ErrorOptions) {
    super(`${text.zh}\n${text.en}`, options);
    this.name = 'ConfigurationError';
  }
}
