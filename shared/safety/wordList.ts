import * as z from 'zod'

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** One sort of what a person is to look at first: words as they are said, and patterns over a text without its gaps and marks. */
const sort = z.strictObject({
  sort: z.string().min(2).max(20),
  words: z.array(z.string().trim().min(2).max(30)),
  patterns: z.array(z.string().min(2).max(120).refine(isPattern, '不是一条写得对的规则')).default([]),
})

/** 核看词表: a fact of the city, with who keeps it and since when it stands so. What it finds is held for a person, never refused. */
export const wordList = z.strictObject({
  keeper: z.string().min(2),
  since: z.iso.date(),
  basis: z.string().min(2),
  sorts: z.array(sort).refine((all) => new Set(all.map((one) => one.sort)).size === all.length, '有两类重名'),
})
export type WordList = z.infer<typeof wordList>
