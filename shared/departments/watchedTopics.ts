import * as z from 'zod'
import { Problem } from '../problem'

/** 重点关注的类别, by name: a fact of the city, and no word of the program. */
export const watchedTopics = z
  .array(z.string().trim().min(2).max(20))
  .min(1)
  .refine((names) => new Set(names).size === names.length, '有两个一样的类别')

/** The file of them, with where they come from. */
export const watchedTopicsFile = z.strictObject({ basis: z.string().min(1), topics: watchedTopics })

/** @throws Problem 'bad-input' naming the field, for what is none of them; 'not-now' where the facts were never loaded. */
export function requireWatched(topic: string, watched: readonly string[]): void {
  if (watched.includes(topic)) return
  if (watched.length === 0) throw new Problem('not-now', '关注的类别还没有装入，请管理员装入一次（npm run seeds）')
  throw new Problem('bad-input', '没有这个类别，请从列表里选', [{ field: 'topic', message: '请从列表里选' }])
}
