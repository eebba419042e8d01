import type { OrganisationRecord } from '../org/record.ts';

/** Whether org.yaml lets a file run code at build; without a readable one nothing is allowed. */
export function allowsMdx(organisation: OrganisationRecord | undefined, path: string): boolean {
  return organisation?.data.mdx.some((folder) => path.startsWith(`${folder}/`)) ?? false;
}
