import * as z from 'zod'
import type { Bucket } from './bucket'

/** Where the published replies lie as questions that have been answered; rewritten whole after every 选登. */
export const knownRepliesKey = 'reference/known-replies.json'

/** 选登 as a known question: the editor's copy, and what the reply rested on. No personal data. */
const knownReply = z.object({
  question: z.string().min(1),
  reply: z.string().min(1),
  /** The name of the department that replied. */
  department: z.string().min(1),
  /** An instant. */
  publishedAt: z.string().min(10),
  /** An instant: when the department last said that it holds, on the basis named here. */
  confirmedAt: z.string().min(10).optional(),
  /** As the department wrote it: 《物业管理条例》第四十条. */
  basis: z.array(z.string()),
  /** For the department that has it, by ids: never shown to whoever asks, for the case's id opens its progress. */
  case: z.object({ id: z.string(), department: z.string() }).optional(),
})
export type KnownReply = z.infer<typeof knownReply>

const knownRepliesFile = z.object({ version: z.literal(1), replies: z.array(knownReply) })

/** Puts all published replies in place of those before; answering takes them up within seconds, without a rebuild. */
export async function writeKnownReplies(bucket: Bucket, replies: readonly KnownReply[]): Promise<void> {
  const file = knownRepliesFile.parse({ version: 1, replies })
  await bucket.write(knownRepliesKey, new TextEncoder().encode(JSON.stringify(file)))
}

/** The file's content; none where nothing has been published. Throws where it does not fit. */
export function knownRepliesIn(bytes: Uint8Array | undefined): KnownReply[] {
  return bytes ? knownRepliesFile.parse(JSON.parse(new TextDecoder().decode(bytes))).replies : []
}
