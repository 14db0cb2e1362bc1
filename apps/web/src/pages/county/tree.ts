interface Standing {
  name: string;
  parent: string | null;
}

/** An organisation with how deep it stands beneath the highest that is reached. */
export type Placed<One> = One & { depth: number };

const chinese = new Intl.Collator('zh-CN');

/** Those reached, each beneath what it stands under, neighbours by name: no order says who is better. */
export function treeOrder<One extends Standing>(organizations: readonly One[]): Placed<One>[] {
  const known = new Set(organizations.map(({ name }) => name));
  const under = (parent: string | null): One[] => organizations.filter((one) => (parent === null ? one.parent === null || !known.has(one.parent) : one.parent === parent)).sort((a, b) => chinese.compare(a.name, b.name));
  const placed = (one: One, depth: number): Placed<One>[] => [{ ...one, depth }, ...under(one.name).flatMap((child) => placed(child, depth + 1))];
  return under(null).flatMap((root) => placed(root, 0));
}
