import { v5 } from 'uuid';

/** The namespace of every id the product derives from names (RFC 9562, version 5). Never to be changed: ids hang on it. */
export const PRODUCT_NAMESPACE = '953ed2da-d948-44d6-9b93-f7b72a7bb5b0';

export function uuid5(namespace: string, name: string): string {
  return v5(name, namespace);
}

/** The event id of an entry: the same organisation and entry id give the same event id on every machine. */
export function eventIdOf(organization: string, id: string): string {
  return uuid5(PRODUCT_NAMESPACE, JSON.stringify([organization, id]));
}
