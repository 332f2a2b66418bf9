import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/** A message, and for each thing it asks the part that asks it and the cards that answer it; no card where none does. */
const severalFile = z.array(z.tuple([z.string().min(1), z.array(z.tuple([z.string().min(1), z.array(z.string())]))]))

/** 一条几问: a message in which people ask several things, or one thing in many words. */
export interface SeveralAsked {
  text: string
  asks: readonly { said: string; cards: readonly string[] }[]
}

/** Messages as severalFile has them. */
export const severalIn = (file: unknown): SeveralAsked[] =>
  severalFile.parse(file).map(([text, asks]) => ({ text, asks: asks.map(([said, cards]) => ({ said, cards })) }))

/** What is learned from: messages of three authors, who wrote them before they looked for cards. */
export const loadSeveral = (): SeveralAsked[] =>
  severalIn(JSON.parse(readFileSync(join(__dirname, 'learned/several.json'), 'utf8')))
