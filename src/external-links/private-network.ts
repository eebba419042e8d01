import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** The address lies in a network that only the machine itself or its neighbours can reach. */
export class PrivateAddress extends Error {}

/** The special-purpose registries of IANA, as far as they are not for everybody. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, prefix);
// Only 2000::/3 is given out to anybody; what translates to IPv4 or tunnels it is among that.
for (const [network, prefix] of [
  ['::', 3],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['4000::', 2],
  ['8000::', 1],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is in a network that is not for everybody. */
function isPrivate(address: string): boolean {
  return PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** Refuses an address that is private as it stands: no name is looked up for it. */
export function refusePrivateHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && isPrivate(host)) throw new PrivateAddress(host);
}

/**
 * Looks names up and refuses the private addresses among the answers. It is used for the very connection, so that no second answer
 * can lead elsewhere.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, answers) => {
    if (error) return callback(error, []);
    const found = answers.filter(({ address }) => !isPrivate(address));
    const [first] = found;
    if (!first) return callback(new PrivateAddress(hostname), []);
    if (options.all) return callback(null, found);
    callback(null, first.address, first.family);
  });
};
