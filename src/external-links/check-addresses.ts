import pLimit from 'p-limit';
import { compareDiagnostics, type Diagnostic } from '../org/diagnostic.ts';
import { type AskOptions, openAsker } from './ask.ts';
import { findingOf } from './findings.ts';
import type { Memory } from './memory.ts';
import type { WrittenAddress } from './written-addresses.ts';

/** Sites asked at the same time. */
const AT_ONCE = 16;

/** Asks for every address and tells what is not as it should be, in the order of files and lines. */
export async function checkAddresses(
  addresses: readonly WrittenAddress[],
  memory: Memory,
  options: AskOptions,
): Promise<Diagnostic[]> {
  const asker = openAsker(options);
  try {
    const findings = await pLimit(AT_ONCE).map(addresses, async (address) => {
      const remembered = memory.get(address.url);
      if (remembered) return findingOf(address, remembered);
      const answer = await asker.ask(address.url);
      memory.set(address.url, answer);
      return findingOf(address, answer);
    });
    return findings.flat().sort(compareDiagnostics);
  } finally {
    await asker.close();
  }
}
