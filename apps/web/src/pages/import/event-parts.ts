export interface ServerEvent {
  name: string;
  data: unknown;
}

/** The whole server-sent events of a text, and the beginning of one that has not come to its end. */
export function eventsIn(text: string): { events: ServerEvent[]; rest: string } {
  const parts = text.split('\n\n');
  const rest = parts.pop() ?? '';
  const events = parts.flatMap((part) => {
    const [, name] = /^event: (.*)$/m.exec(part) ?? [];
    const [, data] = /^data: (.*)$/m.exec(part) ?? [];
    return name === undefined || data === undefined ? [] : [{ name, data: JSON.parse(data) as unknown }];
  });
  return { events, rest };
}
