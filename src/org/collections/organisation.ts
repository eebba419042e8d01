import { z } from 'zod';
import { daySchema, idSchema, proseSchema, textSchema, urlSchema } from './fields.ts';
import { siteSchema } from './site.ts';
import { themeSchema } from './theme.ts';

/** The words this organisation uses for one lens. */
const lensWordsSchema = z
  .strictObject({
    /** What the lens is called here. Absent: the handbook's own word for it, in its language. */
    label: textSchema.optional(),
    /** The question it asks. Absent: the handbook's own, in its language. */
    question: textSchema.optional(),
  })
  .prefault({});

/** One function of the functional organisation that this one replaces. */
export const functionSchema = z.strictObject({
  /** The id that outcomes name in `replaces`. */
  id: idSchema,
  /** What it was called. */
  name: textSchema,
  /** A head count; no names. */
  people: z.int().nonnegative('Expected 0 or more').optional(),
});

const severitySchema = z.enum(['off', 'info', 'warning', 'error']);

/** `content/org.yaml`: the organisation itself. */
export const organisationSchema = z.strictObject({
  /** The organisation's name. */
  name: textSchema,
  /** A few words under the name. */
  tagline: textSchema.optional(),
  /** One paragraph for search engines and link previews. */
  description: proseSchema.optional(),
  /**
   * BCP 47 tag of the handbook's language. Sets its own words, how it writes numbers and days, how it sorts, and the
   * direction of writing.
   */
  language: z.string().refine(isLanguageTag, 'Expected a language tag such as en, de or pt-BR').default('en'),
  /** Where the handbook is published, its path included: `https://www.example.com/handbook`. Feeds and the sitemap are made only where it is known. */
  site: siteSchema.optional(),
  /** Whether search engines may show the handbook. It keeps nobody out: for that, see the guide's chapter on private handbooks. */
  indexed: z.boolean().default(true),
  /** Who to tell about a hole in its security. Makes `/.well-known/security.txt`. */
  security: z
    .strictObject({
      /** An address for reports: `mailto:security@example.com`, or that of a form. */
      contact: urlSchema,
      /** The day from which on this is no longer to be relied on; at most a year ahead. */
      expires: daySchema,
      /** Where the policy for reports can be read. */
      policy: urlSchema.optional(),
    })
    .optional(),
  /** Where the content lives. Makes "Edit this page" and the links that open a pull request. */
  repository: z
    .strictObject({
      /** Address of the repository, without a trailing slash. */
      url: urlSchema,
      /** The kind of host, where its name does not say so, as `github.com` and `gitlab.example.org` do. */
      host: z.enum(['github', 'gitlab']).optional(),
      /** The branch that is published. */
      branch: textSchema.default('main'),
      /** Folder of the content in the repository. */
      folder: z
        .string()
        .regex(/^(?!(?:.*\/)?\.\.(?:\/|$))(?:[^/\s][^\s]*)?$/, 'Expected a relative path')
        // `./content/` and `content` are one folder.
        .overwrite((folder) =>
          folder
            .split('/')
            .filter((part) => part !== '' && part !== '.')
            .join('/'),
        )
        .default('content'),
      /**
       * Who answers for whatever is no pod's and has no steward: org.yaml, the engine, pages that run code. Ids of
       * people, or names as the host has them: `"@ana"`, `"@example/handbook"`. `podbook codeowners` asks for them.
       */
      maintainers: z
        .array(
          z
            .string()
            .regex(
              /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9][A-Za-z0-9_.-]*)*)$/,
              'Expected the id of a person, or "@name" or "@group/team" as the host has it',
            ),
        )
        .default([]),
    })
    .optional(),
  /** The words this organisation uses for the three lenses. */
  lenses: z
    .strictObject({
      /** Decides what is worth making, and gets a first version into the world. */
      builder: lensWordsSchema,
      /** Makes it safe, scalable and reliable. */
      operator: lensWordsSchema,
      /** Alignment, direction and trust: that it is adopted. */
      communicator: lensWordsSchema,
    })
    .prefault({}),
  /** What every how-we-work page must answer. */
  howWeWork: z
    .strictObject({
      /** The `##` sections, in order. */
      sections: z.array(textSchema),
    })
    .default({
      sections: [
        'The loop',
        'Deciding',
        'Building',
        'Operating',
        'Communicating',
        'Where AI fits',
        'Working with us',
      ],
    }),
  /** Folders in which `.mdx` files are read. MDX runs code at build. */
  mdx: z
    .array(z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, 'Expected a folder such as guide'))
    .default([]),
  /** The functional organisation that this one replaces. */
  functions: z.array(functionSchema).default([]),
  /** Colours, fonts, logo and favicon: what differs from the handbook's own look. */
  theme: themeSchema,
  /** Whether the handbook tells what changed in the organisation, from git: `off` where it should not. */
  history: z.enum(['on', 'off']).default('on'),
  /** Severities and options of the rules, by rule id. */
  rules: z
    .record(z.string(), z.union([severitySchema, z.looseObject({ severity: severitySchema.optional() })]))
    .default({}),
});

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export type FunctionData = z.infer<typeof functionSchema>;
export type OrganisationData = z.infer<typeof organisationSchema>;
