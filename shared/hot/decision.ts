import * as z from 'zod'

/** What an analyst decided, in terms of messages: topics are named by a message in them, so that it holds whatever grows. */
export const decision = z.discriminatedUnion('kind', [
  /** 合并: these topics are one, now and later. */
  z.object({ kind: z.literal('merge'), topics: z.array(z.string()).min(2) }),
  /** 拆开: these messages are a topic of their own. */
  z.object({ kind: z.literal('split'), members: z.array(z.string()).min(1) }),
  /** 忽略: this topic is none to be watched, for these members. */
  z.object({ kind: z.literal('dismiss'), topic: z.string() }),
])
export type Decision = z.infer<typeof decision>
