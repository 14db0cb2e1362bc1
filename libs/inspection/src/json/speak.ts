import type { Text } from '@app/catalogue';

/** Says a text in the reader's language. */
export type Speak = (text: Text) => string;
