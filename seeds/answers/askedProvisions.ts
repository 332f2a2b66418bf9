import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AskedProvisions, askedProvisionsFile, wordlessBeside } from '@shared/answers/cards/askedProvision'
import type { AnswerCard } from '@shared/answers/cards/card'
import { loadAnswerCards } from './cards'

const folder = join(__dirname, 'provisions')

/** How people ask for provisions that no card cites: one file a topic, in the order of their names. */
export function loadAskedProvisions(): AskedProvisions[] {
  return (existsSync(folder) ? readdirSync(folder) : [])
    .sort()
    .map((name) => askedProvisionsFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}

/** The cards, and whatever else is found as they are. */
export function loadKnownCards(): AnswerCard[] {
  const cards = loadAnswerCards()
  return [...cards, ...wordlessBeside(cards, loadAskedProvisions())]
}
