import * as z from 'zod'
import type { Bucket } from './bucket'
import { heldFile, jsonOf } from './heldFile'

/** Where the drafters of the imported documents lie, for those who route a case and hold no documents. */
const draftersKey = 'reference/drafters.json'

const draftersFile = z.object({ version: z.literal(1), drafters: z.record(z.string(), z.string()) })

/** Keeps who drafted which document, in place of what was kept before. */
export async function writeDrafters(
  bucket: Bucket,
  policies: readonly { title: string; drafter?: string | undefined }[],
): Promise<void> {
  const drafters = Object.fromEntries(policies.flatMap(({ title, drafter }) => (drafter ? [[title, drafter]] : [])))
  const file = draftersFile.parse({ version: 1, drafters })
  await bucket.write(draftersKey, new TextEncoder().encode(JSON.stringify(file)))
}

/** 起草单位 by a document's title, as the last import left it; undefined where none is named or the file cannot be read. */
export function draftersFrom(bucket: Bucket, now: () => Date): () => Promise<(title: string) => string | undefined> {
  const held = heldFile(
    bucket,
    draftersKey,
    (bytes) => new Map(bytes ? Object.entries(draftersFile.parse(jsonOf(bytes)).drafters) : []),
    { now },
  )
  return async () => {
    const drafters = await held().catch(() => new Map<string, string>())
    return (title) => drafters.get(title)
  }
}
