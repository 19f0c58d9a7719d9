import ipaddr from 'ipaddr.js';

/** Which addresses and ports may be asked. The public web is the only policy that ships; a test may bring its own. */
export type Policy = Readonly<{
  /** Null where the address may be asked, else what it is: "a private address". */
  refuses: (address: string) => string | null;
  ports: ReadonlySet<number> | 'any';
}>;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['private', 'a private address'], ['uniqueLocal', 'a private address'], ['loopback', 'an address of this very computer'],
  ['linkLocal', 'a link-local address'], ['carrierGradeNat', 'an address inside a provider’s network'], ['multicast', 'a multicast address'],
  ['unspecified', 'no address of a server'], ['broadcast', 'a broadcast address'], ['ipv4Mapped', 'an IPv4 address hidden in an IPv6 one'],
  ['6to4', 'an address of a tunnel'], ['teredo', 'an address of a tunnel'],
]);

/** Public by their range, yet they answer machines of a cloud with secrets. */
const METADATA = new Set(['168.63.129.16']);

const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** RFC 6052: the last four bytes are an IPv4 address, which networks without IPv4 reach so. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

const embedded = (address: ipaddr.IPv6): string => address.toByteArray().slice(12).join('.');

/** RFC 5214: an interface id `…:0:5efe:a.b.c.d` tunnels to the IPv4 address at its end. */
const isIsatap = (address: ipaddr.IPv6): boolean => address.parts[5] === 0x5efe && (address.parts[4]! & ~0x0200) === 0;

const refuses = (text: string): string | null => {
  if (!ipaddr.isValid(text)) return 'no valid address';
  const address = ipaddr.parse(text);
  if (METADATA.has(text)) return 'an address of a cloud’s metadata service';
  if (address instanceof ipaddr.IPv6) {
    if (address.match(NAT64)) return refuses(embedded(address));
    if (isIsatap(address)) return 'an address of a tunnel';
    if (!address.match(GLOBAL_IPV6)) return NAMES.get(address.range()) ?? 'a reserved address';
  }
  const range = address.range();
  return range === 'unicast' ? null : NAMES.get(range) ?? 'a reserved address';
};

export const publicWeb: Policy = { refuses, ports: new Set([80, 443, 8080, 8443]) };
