import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnswerCard, answerCardsFile } from '@shared/answers/cards/card'

/** Every answer card (知识卡), file by file in the order of their names: one file a topic. */
export function loadAnswerCards(): AnswerCard[] {
  return readdirSync(__dirname)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => answerCardsFile.parse(JSON.parse(readFileSync(join(__dirname, name), 'utf8'))))
}
