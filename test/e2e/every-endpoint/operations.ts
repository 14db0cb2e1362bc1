/** One operation of the served document. */
export interface Operation {
  /** `post /api/v1/organizations/{organization}/records` */
  name: string;
  method: string;
  path: string;
  /** The act of the policy table, `signedIn` or `anybody`. */
  act: string;
  /** JSON schema of its body; undefined where it has none or takes a stream. */
  body: Record<string, unknown> | undefined;
  parameters: readonly { name: string; in: string; required?: boolean; schema: Record<string, unknown> }[];
}

export interface ApiDocument {
  paths: Record<string, Record<string, { 'x-act': string; parameters: Operation['parameters']; requestBody?: { content: Record<string, { schema?: Record<string, unknown> }> } }>>;
  components: { schemas: Record<string, Record<string, unknown>> };
}

/** What the running server says that it can do. */
export async function readDocument(address: string): Promise<ApiDocument> {
  return (await fetch(`${address}/api/docs/openapi.json`)).json() as Promise<ApiDocument>;
}

export function operationsOf({ paths }: ApiDocument): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, { 'x-act': act, parameters, requestBody }]) => ({
    name: `${method} ${path}`, method: method.toUpperCase(), path, act, parameters, body: requestBody?.content['application/json']?.schema,
  })));
}

/** The path with its places filled in; those not named get an id that nothing has. */
export function fill(path: string, places: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(places[name] ?? UNKNOWN[name] ?? 'no-such-thing'));
}

const UNKNOWN: Readonly<Record<string, string>> = { year: '2023' };
