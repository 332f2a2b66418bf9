import * as z from 'zod'
import { named } from '../named'
import { outgoing } from '../outbox'
import { promiseEvent } from './event'
import { promiseSources, promiseStatuses } from './words'

/**
 * 承诺事项: what a department said in public that it would do, by when, and how anybody can tell that it is done
 * (聊政办发〔2021〕5号 二（二）). Internal until it is signed.
 */
export const publicPromise = z.object({
  id: z.string(),
  version: z.number().int(),
  source: z.enum(promiseSources),
  title: z.string(),
  /** 怎样算做到. */
  measure: z.string(),
  department: named,
  /** The concern in whose public response it was said, by id and title. */
  response: named.optional(),
  /** As it was first said in public: what counts as in time is counted by this day. */
  firstDue: z.iso.date(),
  /** As it stands now. */
  due: z.iso.date(),
  status: z.enum(promiseStatuses),
  percent: z.number().int().min(0).max(100),
  /** Everybody who wrote its words, by id: none of them signs. */
  writers: z.array(z.string()),
  signedAt: z.iso.datetime().optional(),
  /** When it was reported as done; of one that was kept, the day that counts. */
  claimedAt: z.iso.datetime().optional(),
  events: z.array(promiseEvent),
  outbox: z.array(outgoing),
})
export type PublicPromise = z.infer<typeof publicPromise>

/** Whether anybody may know of it. */
export const isSigned = ({ signedAt }: Pick<PublicPromise, 'signedAt'>): boolean => signedAt !== undefined
