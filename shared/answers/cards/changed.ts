import { type Day, wholeDate } from '../../calendar/date'
import type { AnswerCard, ChangedRule } from './card'

/** 待核, said plainly: that the rule has changed or may have, and that the office's word counts. States no rule. */
export function changedWords({ rule, from, gist }: ChangedRule): string {
  const ask = gist
    ? '大意照别处公开的条文整理，还没有核对，请以下面单位的答复为准。'
    : '这里还没有核对新的，先不照旧的回答，请以下面单位的答复为准。'
  if (!from) return `${rule}近来可能有变化。${ask}`
  return `${rule}修订过，新的从${wholeDate(from as Day)}起施行，旧的条文不再作数。${ask}`
}

/** The same for those who keep the card: what is to be read up before it may answer again; once that is handed in, what whoever signs says with it. */
export function changedForDesk({ rule, from, gist, until }: ChangedRule, isHandedIn = false): string {
  const how = from ? `${rule}修订过，新的从${wholeDate(from as Day)}起施行` : `${rule}近来可能有变化`
  return `这张卡待核：${how}。${isHandedIn ? '签发就是说照新的条文核对过了。' : '现在不照它作答，找到新的条文，照着改过、换了依据再交。'}${gistForDesk({ gist, until })}`
}

/** What was seen of the new rule, and up to which day that holds; that it is over, where it is. */
function gistForDesk({ gist, until }: Pick<ChangedRule, 'gist' | 'until'>): string {
  if (!gist) return until ? `原来记的大意只管到${wholeDate(until as Day)}，已经不给市民看了。` : ''
  return `别处公开的大意（没有核对${until ? `，只管到${wholeDate(until as Day)}` : ''}）：${gist}`
}

const isOver = ({ changed }: AnswerCard, day: Day) => changed?.until !== undefined && changed.until < day

/** The cards as they are told on a day: of a gist whose last day is over nothing is left but that day, and that its rule may have changed; the same ones where none is over. */
export function toldOn(cards: readonly AnswerCard[], day: Day): readonly AnswerCard[] {
  if (!cards.some((card) => isOver(card, day))) return cards
  return cards.map((card) => {
    if (!card.changed || !isOver(card, day)) return card
    const { gist: _over, ...changed } = card.changed
    return { ...card, changed }
  })
}
