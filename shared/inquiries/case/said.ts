import * as z from 'zod'

/**
 * Words in a history. Short ones stand there; long ones lie beside the item, and some were taken out again at their
 * author's wish. What lies beside or is gone is known by its digest alone, so the chain of the history still holds.
 */
export const said = z.union([z.string(), z.object({ beside: z.string() }), z.object({ gone: z.string() })])
export type Said = z.infer<typeof said>

/** Words for a person to read, once what lies beside has been fetched. */
export const readable = (words: Said): string =>
  typeof words === 'string' ? words : 'gone' in words ? '（已删除）' : '（正文另存，暂时没有读到）'

/** As a sentence that ends once, however its writer ended it. */
export const ended = (words: string): string => (/[。！？；…]$/.test(words.trim()) ? words.trim() : `${words.trim()}。`)

/** Of words that are not here. */
export const digestIn = (words: Exclude<Said, string>): string => ('gone' in words ? words.gone : words.beside)
