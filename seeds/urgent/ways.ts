import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const waysFile = z.record(z.string(), z.array(z.string().min(2)))

/**
 * How somebody in danger puts it, class by class, and ordinary matters that sound alike, in our own words; read when the
 * recognition of danger is fitted. `asking`: who hides it behind a question about money, a rule or an office; `messy`: typed in
 * haste, without signs or with blanks for them, and what ordinary matters look like so.
 */
export function loadToldWays(author: 'ways' | 'asking' | 'messy'): Record<string, string[]> {
  return waysFile.parse(JSON.parse(readFileSync(join(__dirname, `${author}.json`), 'utf8')))
}

/** Ordinary sentences that sound most like danger, drawn from the ways of cards and departments by fit:urgent -- everyday. */
export function loadEveryday(): string[] {
  return z.array(z.string().min(2)).parse(JSON.parse(readFileSync(join(__dirname, 'everyday.json'), 'utf8')))
}

const swindledFile = z.strictObject({
  swindled: z.array(z.string().min(2)),
  calm: z.array(z.string().min(2)),
  everyday: z.array(z.string().min(2)),
})
export type ToldOfMoney = z.infer<typeof swindledFile>

/**
 * How somebody puts it whose money is going to a swindler, what only sounds so, and of the ways of cards those sentences that
 * sound most so, drawn by fit:urgent -- everyday.
 */
export const loadToldOfMoney = (): ToldOfMoney =>
  swindledFile.parse(JSON.parse(readFileSync(join(__dirname, 'swindled.json'), 'utf8')))

const hiddenFile = z.strictObject({
  authors: z.array(z.strictObject({ told: waysFile, calm: z.array(z.string().min(2)) })),
  everyday: z.array(z.string().min(2)),
})
export type ToldBeside = z.infer<typeof hiddenFile>

/**
 * How somebody in danger asks for something else and says it in half a sentence, by kinds of danger, and ordinary messages that are as
 * near to those as can be, author by author; and of the ways of cards those that sound most so, drawn by fit:urgent -- everyday.
 */
export const loadToldBeside = (): ToldBeside =>
  hiddenFile.parse(JSON.parse(readFileSync(join(__dirname, 'hidden.json'), 'utf8')))
