import type { APIRoute } from 'astro';
import { fullAddress, publishedAddress } from '../../site/address.ts';
import { organisation } from '../../site/organisation.ts';

/** `security.txt` (RFC 9116), where org.yaml says whom to tell. */
export function getStaticPaths() {
  return organisation().settings.security ? [{ params: { security: 'security' } }] : [];
}

export const GET: APIRoute = () => {
  const { security, language } = organisation().settings;
  // As browsers read it, so that a line break in an address begins no field of its own.
  const read = (url: string | undefined) => url && new URL(url).href;
  const canonical = fullAddress(publishedAddress(), '/.well-known/security.txt');
  const fields = {
    Contact: read(security?.contact),
    Expires: `${security?.expires}T00:00:00Z`,
    Policy: read(security?.policy),
    'Preferred-Languages': language,
    Canonical: canonical,
  };
  const lines = Object.entries(fields).flatMap(([field, value]) => (value ? [`${field}: ${value}`] : []));
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
