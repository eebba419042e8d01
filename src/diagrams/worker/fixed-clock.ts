/** The present of every drawing: what a diagram looks like must not depend on the day it is built. */
const NOW = Date.UTC(2000, 0, 1);

const parts = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/**
 * Gives this thread one time zone and a present that stands still. A worker thread cannot have a `TZ` of its own,
 * so local time is made to mean UTC.
 */
export function installFixedClock(): void {
  const prototype = Date.prototype as unknown as Record<string, unknown>;
  for (const part of parts) {
    prototype[`get${part}`] = prototype[`getUTC${part}`];
    if (part !== 'Day') prototype[`set${part}`] = prototype[`setUTC${part}`];
  }
  prototype['getTimezoneOffset'] = () => 0;
  globalThis.Date = FixedDate as DateConstructor;
}

const RealDate = Date;

class FixedDate extends RealDate {
  constructor(...args: unknown[]) {
    super(instant(args));
  }

  static override now(): number {
    return NOW;
  }

  static override parse(text: string): number {
    return parse(text);
  }
}

function instant(args: readonly unknown[]): number {
  const [first] = args;
  if (args.length === 0) return FixedDate.now();
  if (args.length > 1) return RealDate.UTC(...(args as Parameters<typeof RealDate.UTC>));
  if (typeof first === 'string') return parse(first);
  return Number(first);
}

/** A time without a zone is local, and local is UTC. */
function parse(text: string): number {
  if (/\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)\s*$|\b(?:GMT|UTC)\b/i.test(text)) return RealDate.parse(text);
  const iso = RealDate.parse(`${text}Z`);
  return Number.isNaN(iso) ? RealDate.parse(`${text} UTC`) : iso;
}
