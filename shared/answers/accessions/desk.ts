import * as z from 'zod'
import { attribute, category } from '../documents/policy'
import { draftersOf, lastWritten } from '../knowledge/event'
import { knowledgeStatuses } from '../knowledge/words'
import { type AccessionContent, accessionFacts, accessionFile } from './content'
import { type Accession, accessionName } from './kept'
import { accessionDeeds } from './thing'
import { placings } from './words'

const heldVersion = z.object({ title: z.string(), versionDate: z.string(), effectiveFrom: z.string() })

/** How a text stands beside what the library has. */
export const besideShown = z.object({
  refused: z.string().optional(),
  replaces: heldVersion.optional(),
  ends: z.array(heldVersion),
})

const shownContent = z.object({
  facts: accessionFacts,
  category,
  attribute,
  /** Where alone it is to count: a county or a zone, by its name. */
  only: z.string().optional(),
  draft: z.string().optional(),
  provisions: z.number(),
  notes: z.array(z.string()),
})

/** An accession as who hands in and who looks at it reads it. */
export const shownAccession = z.object({
  id: z.string(),
  /** How much has happened to it. */
  version: z.number(),
  unit: z.string(),
  file: accessionFile.omit({ sha256: true }),
  status: z.enum(knowledgeStatuses),
  waits: z.object({ content: shownContent, by: z.string(), at: z.string(), mine: z.boolean() }).optional(),
  /** What was signed last, and the version of the library that it is. */
  signed: z
    .object({ content: shownContent, policy: z.string(), by: z.string(), at: z.string(), edition: z.number() })
    .optional(),
  withdrawn: z.object({ by: z.string(), at: z.string(), reason: z.string() }).optional(),
  sentBack: z.object({ by: z.string(), at: z.string(), reason: z.string() }).optional(),
  /** Whether the library has it; absent for what was never signed. */
  placing: z.enum(placings).optional(),
  /** Of what waits. */
  beside: besideShown.optional(),
  history: z.array(z.object({ at: z.string(), by: z.string(), deed: z.string(), reason: z.string().optional() })),
})
export type ShownAccession = z.infer<typeof shownAccession>

const contentShown = ({
  facts,
  category: kind,
  attribute: open,
  place,
  draft,
  provisions,
  notes,
}: AccessionContent) => ({
  facts,
  category: kind,
  attribute: open,
  ...(place ? { only: place.name } : {}),
  ...(draft ? { draft } : {}),
  provisions,
  notes,
})

/** An accession as it is shown to somebody, with how it stands in the library and beside it. */
export function shownAccessionOf(
  one: Accession,
  viewer: string,
  library: Pick<ShownAccession, 'placing' | 'beside'>,
): ShownAccession {
  const { draft, live, former, withdrawn, events, status } = one
  const last = live ?? former.at(-1)
  const handed = draft && lastWritten(events)
  const back = status === 'returned' ? events.findLast(({ type }) => type === 'sentBack') : undefined
  const { name, size } = one.file
  return {
    id: accessionName(one),
    version: events.length,
    unit: one.unit.name,
    file: { name, size },
    status,
    ...(draft && handed
      ? {
          waits: {
            content: contentShown(draft),
            by: handed.by.name,
            at: handed.at,
            mine: draftersOf(one).has(viewer),
          },
        }
      : {}),
    ...(last
      ? {
          signed: {
            content: contentShown(last.content),
            policy: last.content.policy,
            by: last.signedBy.name,
            at: last.signedAt,
            edition: last.edition,
          },
        }
      : {}),
    ...(withdrawn ? { withdrawn: { by: withdrawn.by.name, at: withdrawn.at, reason: withdrawn.reason } } : {}),
    ...(back?.type === 'sentBack' ? { sentBack: { by: back.by.name, at: back.at, reason: back.reason } } : {}),
    ...library,
    history: events.map((event) => ({
      at: event.at,
      by: event.by.name,
      deed: accessionDeeds[event.type],
      ...('reason' in event ? { reason: event.reason } : {}),
    })),
  }
}
