import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { provisionRoot } from '@shared/answers/documents/names'
import * as z from 'zod'

/**
 * Card → the articles that its ways ask for, as three people read them, the better of two first, parted by a space: 标题#条款;
 * under the empty name the ways that ask for something which no article of the card answers.
 */
const askedFile = z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1)))

/** A way of asking with the articles of its card that it asks for, by provisionRoot; none where none of them answers it. */
export interface AskedArticle {
  card: string
  way: string
  asks: readonly string[]
}

export function loadAskedArticles(): AskedArticle[] {
  const path = join(__dirname, 'learned/askedArticles.json')
  const read = askedFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  return Object.entries(read).flatMap(([card, groups]) =>
    Object.entries(groups).flatMap(([names, ways]) => {
      const asks = names === '' ? [] : names.split(' ').map((name) => provisionRoot(...parted(name)))
      return ways.map((way) => ({ card, way, asks }))
    }),
  )
}

function parted(name: string): [title: string, provision: string] {
  const [title = '', provision = ''] = name.split('#')
  return [title, provision]
}
